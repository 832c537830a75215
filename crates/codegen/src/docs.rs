//! The doc writer: the documentation of actions and fields as Markdown, for all emitters.

use std::collections::BTreeSet;

use serde_json::Value;

use super::model::{Action, Enumeration, Field, Mode, Model, Rule, When};
use super::wrap::wrap;

/// Writes documentation from the strings of the model.
pub(crate) struct DocWriter {
    /// The names that are formatted as code wherever they occur.
    code: BTreeSet<String>,
    /// The values of all enumerations.
    values: BTreeSet<String>,
}

impl DocWriter {
    pub(crate) fn new(model: &Model) -> Self {
        let mut code: BTreeSet<String> = model.actions.iter().map(|action| action.action.clone()).collect();
        let fields = model.actions.iter().flat_map(|action| action.request.iter().chain(&action.response));
        let members = model
            .actions
            .iter()
            .flat_map(|action| action.structures.values())
            .chain(model.types.structures.values())
            .flat_map(|structure| &structure.members);
        // A name of one word can also be an English word.
        let names = fields.chain(members).map(|field| &field.name).filter(|name| word_count(name) > 1);
        code.extend(names.cloned());
        let values =
            model.types.enumerations.values().flat_map(|enumeration| enumeration.values.iter().cloned());
        Self { code, values: values.collect() }
    }

    /// Converts a string of the model to Markdown: names as code, special characters escaped.
    pub(crate) fn markdown(&self, doc: &str) -> String {
        let mut markdown = String::with_capacity(doc.len() + 16);
        let mut word = String::new();
        let mut in_code = false;
        for character in doc.chars().chain(['\0']) {
            if character.is_alphanumeric() {
                word.push(character);
                continue;
            }
            if !in_code && self.code.contains(&word) {
                markdown.push('`');
                markdown.push_str(&word);
                markdown.push('`');
            } else {
                markdown.push_str(&word);
            }
            word.clear();
            match character {
                '\0' => {}
                '`' => {
                    in_code = !in_code;
                    markdown.push('`');
                }
                '[' | ']' | '<' | '>' | '*' if !in_code => {
                    markdown.push('\\');
                    markdown.push(character);
                }
                _ => markdown.push(character),
            }
        }
        markdown
    }

    /// Replaces the names of actions and fields that are formatted as code, except names that are also values.
    pub(crate) fn rename(&self, markdown: &str, rename: impl Fn(&str) -> String) -> String {
        let pieces = markdown.split('`').enumerate().map(|(index, piece)| {
            let is_name = index % 2 == 1 && self.code.contains(piece) && !self.values.contains(piece);
            if is_name { rename(piece) } else { piece.to_owned() }
        });
        pieces.collect::<Vec<_>>().join("`")
    }

    /// Returns the documentation of an enumeration.
    pub(crate) fn enumeration(&self, enumeration: &Enumeration) -> String {
        format!("{} Other values can occur.", self.markdown(&enumeration.doc))
    }

    /// Returns the documentation of a value of an enumeration; `None` if the model has none.
    pub(crate) fn value(&self, enumeration: &Enumeration, value: &str) -> Option<String> {
        enumeration.descriptions.get(value).map(|description| self.markdown(description))
    }

    /// Returns the documentation of a field, one paragraph per item.
    pub(crate) fn field(&self, field: &Field, model: &Model) -> Vec<String> {
        let mut paragraphs = vec![self.markdown(&field.doc)];
        let mut facts = facts(field, model);
        if let Some(example) = &field.example {
            facts.push(format!("Example: {}.", code(example)));
        }
        if !facts.is_empty() {
            paragraphs.push(facts.join(" "));
        }
        paragraphs
    }

    /// Returns the documentation of a field in one paragraph.
    pub(crate) fn field_line(&self, field: &Field, model: &Model) -> String {
        self.field(field, model).join(" ")
    }

    /// Returns the documentation of a method that performs an action.
    pub(crate) fn method(&self, action: &Action) -> String {
        self.markdown(&action.summary)
    }

    /// Returns the documentation of a request, one paragraph per item, without the references.
    pub(crate) fn request(&self, action: &Action) -> Vec<String> {
        let mut paragraphs = vec![self.markdown(&action.summary), effect(action).join(" ")];
        paragraphs.extend(bullets("Validation:", validation(&action.rules).into_iter()));
        let unchecked = action.unchecked.iter().map(|requirement| self.markdown(requirement));
        paragraphs.extend(bullets("Checked by the service only:", unchecked));
        paragraphs.extend(bullets("Notes:", action.notes.iter().map(|note| self.markdown(note))));
        paragraphs
    }
}

/// Returns a paragraph with one line per reference page of an action, formatted by `line`; `None` if there are no pages.
pub(crate) fn reference(action: &Action, line: impl Fn(&str) -> String) -> Option<String> {
    let lines: Vec<String> = references(action).iter().map(|page| line(page)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Wraps paragraphs at `width` characters and separates them by empty lines.
pub(crate) fn lines(paragraphs: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        for line in paragraph.lines() {
            let hanging = if line.starts_with("- ") { "  " } else { "" };
            let pieces = wrap(line, width).into_iter().enumerate();
            lines.extend(
                pieces.map(|(number, piece)| if number == 0 { piece } else { format!("{hanging}{piece}") }),
            );
        }
    }
    lines
}

/// Returns the addresses of the reference pages of an action.
pub(crate) fn references(action: &Action) -> Vec<String> {
    let address = |page: &String| {
        // The model stores only the numbers of a page in the documentation of the service.
        if page.starts_with(|first: char| first.is_ascii_digit()) {
            format!("https://www.volcengine.com/docs/{page}")
        } else {
            format!("https://{page}")
        }
    };
    action.doc.iter().map(address).collect()
}

/// Returns the properties of a field that the model has in separate keys, one sentence per item.
fn facts(field: &Field, model: &Model) -> Vec<String> {
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if let Some(unit) = &field.unit {
        facts.push(format!("Unit: {unit}."));
    }
    let limits = limits(field, model);
    if !limits.is_empty() {
        facts.push(format!("Limits: {}.", limits.join("; ")));
    }
    if !field.values.is_empty() {
        facts.push(format!("Documented values: {}.", list(field.values.iter().map(code))));
    }
    match field.format.as_deref() {
        Some("date-time") => facts.push("Format: RFC 3339, `yyyy-MM-ddTHH:mm:ssZ`, in UTC.".to_owned()),
        Some("hour-range") => facts.push("Format: `HH:00-HH:59`, in UTC+8.".to_owned()),
        Some("time-range") => facts.push("Format: `HH:mm-HH:mm`, in UTC+8.".to_owned()),
        Some(format) => facts.push(format!("Format: `{format}`.")),
        None => {}
    }
    if let Some(default) = &field.default {
        facts.push(format!("Default: {}.", code(default)));
    }
    facts
}

/// Returns the effect of an action, one sentence per item.
fn effect(action: &Action) -> Vec<String> {
    let mut sentences = vec![
        match (action.mutating, action.mode) {
            (false, _) => "Read-only.",
            (true, Mode::Sync) => "Synchronous: the change is complete when the call returns.",
            (true, Mode::Async) => "Asynchronous: the change continues after the call returns.",
        }
        .to_owned(),
    ];
    if !action.states.requires.is_empty() {
        let states = action.states.requires.iter().map(|state| format!("`{state}`"));
        sentences.push(format!("The instance must be in state {}.", join(states, "or")));
    }
    match (&action.states.during, &action.states.after) {
        (Some(during), Some(after)) => {
            sentences.push(format!(
                "The state of the instance is `{during}` during the change and `{after}` after it."
            ));
        }
        (None, Some(after)) => {
            sentences.push(format!("The state of the instance is `{after}` after the change."));
        }
        (Some(during), None) => {
            sentences.push(format!("The state of the instance is `{during}` during the change."));
        }
        (None, None) => {}
    }
    if let Some(token) = &action.idempotency_token {
        sentences.push(format!("Idempotent for calls with the same `{token}`."));
    }
    sentences
}

/// Returns the number of words in a name in camel case; abbreviations do not count.
fn word_count(name: &str) -> usize {
    name.chars()
        .zip(name.chars().skip(1).chain(['a']))
        .filter(|(letter, next)| letter.is_uppercase() && next.is_lowercase())
        .count()
}

fn bullets(title: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.map(|item| format!("- {item}")).collect();
    (!items.is_empty()).then(|| format!("{title}\n\n{}", items.join("\n")))
}

/// Returns a JSON value as code.
pub(crate) fn code(value: &Value) -> String {
    match value {
        Value::String(string) => format!("`{string}`"),
        other => format!("`{other}`"),
    }
}

/// Joins items in the form `a, b and c`.
fn list(items: impl Iterator<Item = String>) -> String {
    join(items, "and")
}

fn join(items: impl Iterator<Item = String>, word: &str) -> String {
    let mut items: Vec<String> = items.collect();
    let Some(last) = items.pop() else { return String::new() };
    if items.is_empty() { last } else { format!("{} {word} {last}", items.join(", ")) }
}

fn limits(field: &Field, model: &Model) -> Vec<String> {
    let mut limits = Vec::new();
    match (field.min_length, field.max_length) {
        (Some(min), Some(max)) => limits.push(format!("{min} to {max} characters")),
        (None, Some(max)) => limits.push(format!("at most {max} characters")),
        (Some(min), None) => limits.push(format!("at least {min} characters")),
        (None, None) => {}
    }
    if let Some(set) = field.characters.as_ref().and_then(|name| model.types.character_sets.get(name)) {
        limits.push(set.doc.clone());
    }
    if let Some(kinds) = field.min_character_kinds {
        limits.push(format!(
            "at least {kinds} of upper-case letters, lower-case letters, digits and special characters"
        ));
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) => limits.push(format!("{min} to {max}")),
        (None, Some(max)) => limits.push(format!("at most {max}")),
        (Some(min), None) => limits.push(format!("at least {min}")),
        (None, None) => {}
    }
    if !field.ranges.is_empty() {
        limits.push(ranges(&field.ranges));
    }
    if let Some(factor) = field.multiple_of {
        limits.push(format!("a multiple of {factor}"));
    }
    if let (Some(min), Some(max)) = (field.min_hours, field.max_hours) {
        limits.push(format!("{min} to {max} hours long"));
    }
    match (field.min_items, field.max_items) {
        (Some(min), Some(max)) => limits.push(format!("{min} to {max} items")),
        (None, Some(max)) => limits.push(format!("at most {max} items")),
        (Some(1), None) => limits.push("at least one item".to_owned()),
        (Some(min), None) => limits.push(format!("at least {min} items")),
        (None, None) => {}
    }
    if field.unique_items {
        limits.push("no duplicates".to_owned());
    }
    if let Some(member) = &field.unique_by {
        limits.push(format!("unique `{member}`"));
    }
    if let Some(separator) = field.separator {
        limits.push(format!("items separated by `{separator}`"));
    }
    if let Some(bytes) = field.max_total_bytes {
        limits.push(format!("at most {bytes} bytes in total"));
    }
    if !field.not_in.is_empty() {
        limits.push(format!("not {}", join(field.not_in.iter().map(|value| format!("`{value}`")), "or")));
    }
    limits
}

fn ranges(ranges: &[(i64, i64)]) -> String {
    join(ranges.iter().map(|(min, max)| format!("{min} to {max}")), "or")
}

/// Returns the condition on a field, without the name of the field.
fn predicate(value: &Value) -> String {
    match value {
        Value::Null => "not set".to_owned(),
        Value::String(any) if any == "*" => "set".to_owned(),
        Value::Array(values) => join(values.iter().map(code), "or"),
        value => code(value),
    }
}

/// Returns the clause for a rule that applies under one of several conditions; empty if it always applies.
fn when_clause(conditions: &[&When]) -> String {
    let single: Option<Vec<(&String, &Value)>> =
        conditions.iter().map(|when| if when.len() == 1 { when.iter().next() } else { None }).collect();
    let alternatives = match single.as_deref() {
        Some([(field, _), rest @ ..]) if rest.iter().all(|(other, _)| other == field) => {
            let predicates = single.iter().flatten().map(|(_, value)| predicate(value));
            vec![format!("`{field}` is {}", join(predicates, "or"))]
        }
        _ => {
            let all = |when: &&When| {
                join(when.iter().map(|(field, value)| format!("`{field}` is {}", predicate(value))), "and")
            };
            conditions.iter().filter(|when| !when.is_empty()).map(all).collect()
        }
    };
    if alternatives.is_empty() {
        String::new()
    } else {
        format!(" when {}", join(alternatives.into_iter(), "or when"))
    }
}

fn names(fields: &[String], word: &str) -> String {
    join(fields.iter().map(|field| format!("`{field}`")), word)
}

/// Returns the rules as sentences, and merges rules that differ only in their condition.
fn validation(rules: &[Rule]) -> Vec<String> {
    let mut statements: Vec<(String, Vec<&When>)> = Vec::new();
    for rule in rules {
        let (statement, when) = statement(rule);
        match statements.iter_mut().find(|(known, _)| *known == statement) {
            Some((_, conditions)) => conditions.extend(when),
            None => statements.push((statement, when.into_iter().collect())),
        }
    }
    let sentence =
        |(statement, conditions): &(String, Vec<&When>)| format!("{statement}{}.", when_clause(conditions));
    statements.iter().map(sentence).collect()
}

/// Returns a rule without its condition, and the condition.
fn statement(rule: &Rule) -> (String, Option<&When>) {
    match rule {
        Rule::RequiredIf { field, when } => (format!("`{field}` is required"), Some(when)),
        Rule::ForbiddenIf { field, when } => (format!("`{field}` must not be set"), Some(when)),
        Rule::IgnoredIf { field, when } => (format!("`{field}` is ignored by the service"), Some(when)),
        Rule::AllowedIf { field, when, values } => {
            (format!("`{field}` must be {}", join(values.iter().map(code), "or")), Some(when))
        }
        Rule::RangesIf { field, when, ranges: allowed } => {
            (format!("`{field}` must be {}", ranges(allowed)), Some(when))
        }
        Rule::NumericString { field, when, min, max } => {
            (format!("`{field}` must be an integer from {min} to {max}"), Some(when))
        }
        Rule::AnyOf { fields } => (format!("At least one of {} is required", names(fields, "and")), None),
        Rule::ExactlyOneOf { fields } => {
            (format!("Exactly one of {} is required", names(fields, "and")), None)
        }
        Rule::Together { fields } => (format!("{} must be set together", names(fields, "and")), None),
        Rule::NotBothMany { fields } => {
            (format!("Only one of {} may have more than one item", names(fields, "and")), None)
        }
        Rule::Ordered { earlier, later } => (format!("`{later}` must be later than `{earlier}`"), None),
        Rule::MaxSpan { start, end, seconds } => {
            (format!("`{end}` must be at most {} hours later than `{start}`", seconds / 3600), None)
        }
        Rule::ItemCount { field, count } => (format!("`{field}` must have `{count}` items"), None),
        Rule::SameMember { field, member, when } => {
            (format!("All items of `{field}` must have the same `{member}`"), Some(when))
        }
        Rule::DistinctMembers { field, member, min, when } => (
            format!("The items of `{field}` must have at least {min} different values of `{member}`"),
            Some(when),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn validation_of(rules: Value) -> Vec<String> {
        let rules: Vec<Rule> = serde_json::from_value(rules).expect("the rules are valid");
        validation(&rules)
    }

    #[test]
    fn rules_are_sentences() {
        let sentences = validation_of(serde_json::json!([
            { "rule": "required_if", "field": "CrossBackupRegion", "when": { "Active": true } },
            { "rule": "ignored_if", "field": "CrossBackupRegion", "when": { "Active": false } },
            { "rule": "any_of", "fields": ["ServerVersion", "ProxyVersion"] },
            { "rule": "allowed_if", "field": "FlashPerShard", "when": {}, "values": [0, 10240] },
        ]));
        assert_eq!(
            sentences,
            [
                "`CrossBackupRegion` is required when `Active` is `true`.",
                "`CrossBackupRegion` is ignored by the service when `Active` is `false`.",
                "At least one of `ServerVersion` and `ProxyVersion` is required.",
                "`FlashPerShard` must be `0` or `10240`.",
            ]
        );
    }

    #[test]
    fn rules_that_differ_only_in_their_condition_share_a_sentence() {
        let sentences = validation_of(serde_json::json!([
            { "rule": "required_if", "field": "InstanceId", "when": { "Scope": "OneInstance" } },
            { "rule": "required_if", "field": "InstanceId", "when": { "Scope": null } },
            { "rule": "required_if", "field": "Count", "when": { "List": "*" } },
            { "rule": "required_if", "field": "Count", "when": { "Groups": "*", "Mode": ["A", "B"] } },
        ]));
        assert_eq!(
            sentences,
            [
                "`InstanceId` is required when `Scope` is `OneInstance` or not set.",
                "`Count` is required when `List` is set or when `Groups` is set and `Mode` is `A` or `B`.",
            ]
        );
    }
}
