//! The chapters of the API reference, by which help lists the actions.

use std::fmt::Write as _;

use volcredis::model::Action;

use super::subcommand;

/// The chapters in the order of the help: the name of the topic, and the name in the model.
pub(crate) const CHAPTERS: &[(&str, &str)] = &[
    ("instances", "Instance management"),
    ("configuration", "Instance configuration"),
    ("backups", "Backup and recovery"),
    ("accounts", "Account"),
    ("allow-lists", "Allow list"),
    ("parameters", "Parameter"),
    ("parameter-templates", "Parameter template"),
    ("network", "Network connection"),
    ("high-availability", "High availability"),
    ("blue-green", "Blue-green deployment"),
    ("enterprise", "Enterprise edition"),
    ("logs", "Log and analysis"),
    ("sessions", "Session"),
    ("tags", "Tag"),
    ("tasks", "Task"),
    ("events", "Event"),
    ("regions", "Region and zone"),
];

/// Returns the actions of all chapters for the help: a heading for each chapter and a line for each action.
pub(crate) fn overview() -> String {
    CHAPTERS.iter().map(|(topic, _)| describe(topic).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Returns the actions of a chapter: a heading, and a line for each action. `None` if there is no such chapter.
pub(crate) fn describe(topic: &str) -> Option<String> {
    let (topic, category) = CHAPTERS.iter().find(|(name, category)| {
        *name == topic || name.strip_suffix('s') == Some(topic) || category.eq_ignore_ascii_case(topic)
    })?;
    let mut text = format!("{category} (help {topic}):\n");
    for action in Action::all().iter().filter(|action| action.category == *category) {
        let _ = writeln!(text, "  {:<44} {}", subcommand(action), first_sentence(action.summary));
    }
    Some(text)
}

fn first_sentence(summary: &str) -> &str {
    summary.split_once(". ").map_or(summary, |(first, _)| first).trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_in_a_chapter() {
        let overview = overview();
        for action in Action::all() {
            assert!(CHAPTERS.iter().any(|(_, category)| *category == action.category), "{}", action.category);
            assert_eq!(overview.matches(&format!("  {} ", subcommand(action))).count(), 1, "{}", action.name);
        }
    }
}
