//! The chapters of the API reference and their actions.

use anyhow::{Context, Result};

use super::model::{Action, Model};

/// The title of each chapter, which is the `category` of its actions, and the name of its files.
const NAMES: &[(&str, &str)] = &[
    ("Account", "accounts"),
    ("Allow list", "allow_lists"),
    ("Backup and recovery", "backups"),
    ("Blue-green deployment", "blue_green"),
    ("Enterprise edition", "enterprise"),
    ("Event", "events"),
    ("High availability", "high_availability"),
    ("Instance configuration", "instance_configuration"),
    ("Instance management", "instances"),
    ("Log and analysis", "logs"),
    ("Network connection", "network"),
    ("Parameter", "parameters"),
    ("Parameter template", "parameter_groups"),
    ("Region and zone", "regions"),
    ("Session", "sessions"),
    ("Tag", "tags"),
    ("Task", "tasks"),
];

/// A chapter.
pub(crate) struct Chapter<'a> {
    /// The title, such as `Backup and recovery`.
    pub(crate) title: &'static str,
    /// The name of the files, such as `backups`.
    pub(crate) name: &'static str,
    /// The actions, sorted by name.
    pub(crate) actions: Vec<&'a Action>,
}

/// Returns the chapters, sorted by name.
///
/// # Errors
///
/// An action has an unknown category, or a chapter has no actions.
pub(crate) fn chapters(model: &Model) -> Result<Vec<Chapter<'_>>> {
    let mut chapters: Vec<Chapter<'_>> =
        NAMES.iter().map(|&(title, name)| Chapter { title, name, actions: Vec::new() }).collect();
    chapters.sort_by_key(|chapter| chapter.name);
    for action in &model.actions {
        let chapter = chapters
            .iter_mut()
            .find(|chapter| chapter.title == action.category)
            .with_context(|| format!("unknown category {:?} of {}", action.category, action.action))?;
        chapter.actions.push(action);
    }
    match chapters.iter().find(|chapter| chapter.actions.is_empty()) {
        Some(chapter) => anyhow::bail!("chapter {:?} has no actions", chapter.title),
        None => Ok(chapters),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_action_belongs_to_one_chapter() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let model = Model::read(&root).unwrap();
        let chapters = chapters(&model).unwrap();
        let names: BTreeSet<&str> = chapters
            .iter()
            .flat_map(|chapter| &chapter.actions)
            .map(|action| action.action.as_str())
            .collect();
        assert_eq!(names.len(), model.actions.len());
        assert_eq!(chapters.iter().map(|chapter| chapter.actions.len()).sum::<usize>(), model.actions.len());
    }
}
