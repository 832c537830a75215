//! The words of the documentation: what a field is and what holds for it, in sentences.

use std::collections::BTreeSet;

use serde_json::Value;

use super::model::{Action, Field, Mode, Model, Rule, When};

/// Turns the texts of the model into Markdown.
pub(crate) struct Words {
    /// Names that are set as code wherever they stand in a text.
    code: BTreeSet<String>,
}

impl Words {
    pub(crate) fn new(model: &Model) -> Self {
        let mut code: BTreeSet<String> = model.actions.iter().map(|action| action.action.clone()).collect();
        let fields = model.actions.iter().flat_map(|action| action.request.iter().chain(&action.response));
        let members = model
            .actions
            .iter()
            .flat_map(|action| action.structures.values())
            .chain(model.types.structures.values())
            .flat_map(|structure| &structure.members);
        // A name of one word is also a word of the language.
        let names = fields.chain(members).map(|field| &field.name).filter(|name| humps(name) > 1);
        code.extend(names.cloned());
        Self { code }
    }

    /// A text of the model as Markdown: names as code, characters with a meaning escaped.
    pub(crate) fn markdown(&self, text: &str) -> String {
        let mut markdown = String::with_capacity(text.len() + 16);
        let mut word = String::new();
        let mut in_code = false;
        for character in text.chars().chain(['\0']) {
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

    /// The documentation of a field, a paragraph an item.
    pub(crate) fn field(&self, field: &Field, model: &Model) -> Vec<String> {
        let mut paragraphs = vec![self.markdown(&field.doc)];
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
            Some("hour-range") => facts.push("Format: `HH:00-HH:59`, in UTC.".to_owned()),
            Some("time-range") => facts.push("Format: `HH:mm-HH:mm`, in UTC.".to_owned()),
            Some(format) => facts.push(format!("Format: `{format}`.")),
            None => {}
        }
        if let Some(default) = &field.default {
            facts.push(format!("Default: {}.", code(default)));
        }
        if let Some(example) = &field.example {
            facts.push(format!("Example: {}.", code(example)));
        }
        if !facts.is_empty() {
            paragraphs.push(facts.join(" "));
        }
        paragraphs
    }

    /// The documentation of a request, a paragraph an item.
    pub(crate) fn request(&self, action: &Action) -> Vec<String> {
        let mut paragraphs = vec![self.markdown(&action.summary)];
        let mut facts = vec![
            match (action.mutating, action.mode) {
                (false, _) => "Changes nothing.",
                (true, Mode::Sync) => "The change is made when the call returns.",
                (true, Mode::Async) => "The call is accepted, and the work goes on after it returns.",
            }
            .to_owned(),
        ];
        if !action.states.requires.is_empty() {
            facts.push(format!(
                "The instance must be in state {}.",
                list(action.states.requires.iter().map(|state| format!("`{state}`")))
            ));
        }
        match (&action.states.during, &action.states.after) {
            (Some(during), Some(after)) => {
                facts.push(format!("It passes through `{during}` and ends in `{after}`."));
            }
            (None, Some(after)) => facts.push(format!("It ends in `{after}`.")),
            (Some(during), None) => facts.push(format!("It passes through `{during}`.")),
            (None, None) => {}
        }
        if let Some(token) = &action.idempotency_token {
            facts.push(format!("A repeated call with the same `{token}` counts once."));
        }
        paragraphs.push(facts.join(" "));
        let rules = action.rules.iter().map(rule_in_words);
        paragraphs.extend(bullets("Rules checked before sending:", rules));
        let unchecked = action.unchecked.iter().map(|text| self.markdown(text));
        paragraphs.extend(bullets("Rules that only the service can check:", unchecked));
        paragraphs.extend(bullets("Notes:", action.notes.iter().map(|text| self.markdown(text))));
        if !action.doc.is_empty() {
            let pages = list(action.doc.iter().map(|page| format!("`{page}`")));
            paragraphs.push(format!("Reference: {pages}."));
        }
        paragraphs
    }
}

fn humps(name: &str) -> usize {
    name.chars()
        .zip(name.chars().skip(1).chain(['a']))
        .filter(|(letter, next)| letter.is_uppercase() && next.is_lowercase())
        .count()
}

fn bullets(title: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.map(|item| format!("- {item}")).collect();
    (!items.is_empty()).then(|| format!("{title}\n\n{}", items.join("\n")))
}

/// A JSON value as code.
pub(crate) fn code(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

/// `a`, `b` and `c`.
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
        limits.push("no item twice".to_owned());
    }
    if let Some(member) = &field.unique_by {
        limits.push(format!("no `{member}` twice"));
    }
    if let Some(separator) = field.separator {
        limits.push(format!("items separated by `{separator}`"));
    }
    if let Some(bytes) = field.max_total_bytes {
        limits.push(format!("at most {bytes} bytes in all"));
    }
    if !field.not_in.is_empty() {
        limits.push(format!("not {}", join(field.not_in.iter().map(|text| format!("`{text}`")), "or")));
    }
    limits
}

fn ranges(ranges: &[(i64, i64)]) -> String {
    join(ranges.iter().map(|(min, max)| format!("{min} to {max}")), "or")
}

fn condition(when: &When) -> String {
    let parts = when.iter().map(|(field, value)| match value {
        Value::Null => format!("`{field}` is not given"),
        Value::String(any) if any == "*" => format!("`{field}` is given"),
        Value::Array(values) => format!("`{field}` is {}", join(values.iter().map(code), "or")),
        value => format!("`{field}` is {}", code(value)),
    });
    join(parts, "and")
}

fn when_clause(when: &When) -> String {
    if when.is_empty() { String::new() } else { format!(" when {}", condition(when)) }
}

fn names(fields: &[String], word: &str) -> String {
    join(fields.iter().map(|field| format!("`{field}`")), word)
}

fn rule_in_words(rule: &Rule) -> String {
    match rule {
        Rule::RequiredIf { field, when } => format!("`{field}` must be given{}.", when_clause(when)),
        Rule::ForbiddenIf { field, when } => format!("`{field}` must not be given{}.", when_clause(when)),
        Rule::IgnoredIf { field, when } => {
            format!("The service ignores `{field}`{} (nothing is refused).", when_clause(when))
        }
        Rule::AllowedIf { field, when, values } => {
            format!("`{field}` must be {}{}.", join(values.iter().map(code), "or"), when_clause(when))
        }
        Rule::RangesIf { field, when, ranges: allowed } => {
            format!("`{field}` must be {}{}.", ranges(allowed), when_clause(when))
        }
        Rule::NumericText { field, when, min, max } => {
            format!("`{field}` must be a whole number from {min} to {max}{}.", when_clause(when))
        }
        Rule::AnyOf { fields } => format!("At least one of {} must be given.", names(fields, "and")),
        Rule::ExactlyOneOf { fields } => format!("Exactly one of {} must be given.", names(fields, "and")),
        Rule::Together { fields } => {
            format!("{} must be given together or not at all.", names(fields, "and"))
        }
        Rule::NotBothMany { fields } => {
            format!("Only one of {} may hold more than one item.", names(fields, "and"))
        }
        Rule::Ordered { earlier, later } => format!("`{later}` must be later than `{earlier}`."),
        Rule::MaxSpan { start, end, seconds } => {
            format!("`{start}` and `{end}` may lie at most {} hours apart.", seconds / 3600)
        }
        Rule::ItemCount { field, count } => format!("`{field}` must hold as many items as `{count}` says."),
        Rule::SameMember { field, member, when } => {
            format!("Every `{member}` in `{field}` must be the same{}.", when_clause(when))
        }
        Rule::DistinctMembers { field, member, min, when } => {
            format!("`{field}` must hold at least {min} different `{member}`{}.", when_clause(when))
        }
    }
}
