//! Conversion of wire names to identifiers.

/// Converts a wire name to snake case: `ModifyDBInstanceName` to `modify_db_instance_name`.
pub(crate) fn snake_case(name: &str) -> String {
    // In this name alone, case does not separate the words.
    let name = name.replace("VIPv6", "VipV6");
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (index, letter) in letters.iter().enumerate() {
        let after_lower = index > 0 && !letters[index - 1].is_uppercase();
        let before_lower = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && index > 0 && (after_lower || before_lower) {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    // `IDs` is one word.
    snake.replace("i_ds", "ids")
}

/// Returns the name that serde derives from a field with `rename_all = "PascalCase"`.
pub(crate) fn pascal_case(identifier: &str) -> String {
    let words = identifier.trim_start_matches("r#").split('_');
    words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

/// Returns the name of the Rust field with this wire name.
pub(crate) fn rust_field(name: &str) -> String {
    match snake_case(name).as_str() {
        "type" => "r#type".to_owned(),
        other => other.to_owned(),
    }
}

/// Returns the Rust variant for a value of an enumeration: `Available` for `AVAILABLE`, `V5_0` for `5.0`.
pub(crate) fn rust_variant(value: &str) -> String {
    if value.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("V{}", value.replace('.', "_"));
    }
    value.split('_').map(rust_word).collect()
}

fn rust_word(word: &str) -> String {
    let is_upper = word.len() > 1 && word.chars().all(char::is_uppercase);
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters.map(|letter| if is_upper { letter.to_ascii_lowercase() } else { letter }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snake_case_separates_words() {
        for (wire, snake) in [
            ("ModifyCrossRegionBackupPolicy", "modify_cross_region_backup_policy"),
            ("DescribeDBInstances", "describe_db_instances"),
            ("EnableDBInstanceHA", "enable_db_instance_ha"),
            ("ModifyDBInstanceAZConfigure", "modify_db_instance_az_configure"),
            ("ModifyDBInstancePrivateDNSVisibility", "modify_db_instance_private_dns_visibility"),
            ("AllowListIPNum", "allow_list_ip_num"),
            ("CostTimeMS", "cost_time_ms"),
            ("VIPv6", "vip_v6"),
            ("AZ", "az"),
        ] {
            assert_eq!(snake_case(wire), snake);
        }
    }

    #[test]
    fn pascal_case_matches_serde() {
        for (identifier, pascal) in [("instance_id", "InstanceId"), ("r#type", "Type"), ("vip_v6", "VipV6")] {
            assert_eq!(pascal_case(identifier), pascal);
        }
    }

    #[test]
    fn values_are_converted_to_variants() {
        for (value, variant) in [
            ("5.0", "V5_0"),
            ("INIT", "Init"),
            ("SWITCHOVER_AVAILABLE", "SwitchoverAvailable"),
            ("RAM", "Ram"),
            ("enabled", "Enabled"),
            ("PostPaid", "PostPaid"),
            ("AZChanging", "AZChanging"),
        ] {
            assert_eq!(rust_variant(value), variant);
        }
    }
}
