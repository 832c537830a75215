//! From the names of the wire to those of the languages.

/// `ModifyDBInstanceName` becomes `modify_db_instance_name`.
pub(crate) fn snake_case(name: &str) -> String {
    // The one name whose case does not tell its words apart.
    let name = name.replace("VIPv6", "VipV6");
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (index, letter) in letters.iter().enumerate() {
        let after_small = index > 0 && !letters[index - 1].is_uppercase();
        let before_small = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && index > 0 && (after_small || before_small) {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    // `IDs` is one word.
    snake.replace("i_ds", "ids")
}

/// The name that serde gives a field with `rename_all = "PascalCase"`.
pub(crate) fn pascal_case(identifier: &str) -> String {
    let words = identifier.trim_start_matches("r#").split('_');
    words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect()
}

/// The name as an identifier of Rust.
pub(crate) fn rust_field(name: &str) -> String {
    match snake_case(name).as_str() {
        "type" => "r#type".to_owned(),
        other => other.to_owned(),
    }
}

/// The value of an enumeration as a variant of Rust: `AVAILABLE` becomes `Available`, `5.0` becomes `V5_0`.
pub(crate) fn rust_variant(value: &str) -> String {
    if value.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("V{}", value.replace('.', "_"));
    }
    value.split('_').map(rust_word).collect()
}

fn rust_word(word: &str) -> String {
    let shout = word.len() > 1 && word.chars().all(char::is_uppercase);
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first
        .into_iter()
        .chain(letters.map(|letter| if shout { letter.to_ascii_lowercase() } else { letter }))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
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
    fn pascal_case_is_that_of_serde() {
        for (identifier, pascal) in [("instance_id", "InstanceId"), ("r#type", "Type"), ("vip_v6", "VipV6")] {
            assert_eq!(pascal_case(identifier), pascal);
        }
    }

    #[test]
    fn values_become_variants() {
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
