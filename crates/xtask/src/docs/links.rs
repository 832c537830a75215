//! The links of Markdown files to files and headings of this repository.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::files;

/// The address of the repository's files, for documents that are also published elsewhere.
const REPOSITORY: &str = "https://github.com/volcredis/volcredis/blob/main/";

/// Fails when a link leads to a file or heading that does not exist. Addresses of other sites are not checked.
pub(crate) fn check(root: &Path) -> Result<()> {
    let mut broken = Vec::new();
    for file in files::with_extension(root, &["md"])? {
        let markdown = read(&file)?;
        for link in links(&markdown) {
            if !exists(root, &file, &link)? {
                broken.push(format!("{}: {link}", file.strip_prefix(root).unwrap_or(&file).display()));
            }
        }
    }
    if broken.is_empty() { Ok(()) } else { bail!("broken links:\n{}", broken.join("\n")) }
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn exists(root: &Path, file: &Path, link: &str) -> Result<bool> {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = match path.strip_prefix(REPOSITORY) {
        Some(path) => root.join(path),
        None if path.contains("://") || path.starts_with("mailto:") => return Ok(true),
        None if path.is_empty() => file.to_owned(),
        None => file.with_file_name(path),
    };
    if anchor.is_empty() || target.extension().is_none_or(|extension| extension != "md") {
        return Ok(target.exists());
    }
    Ok(target.exists() && anchors(&read(&target)?).contains(anchor))
}

fn events(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES)
}

fn links(markdown: &str) -> Vec<String> {
    events(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.into_string())
            }
            _ => None,
        })
        .collect()
}

/// Returns the anchors of the headings as GitHub names them.
fn anchors(markdown: &str) -> HashSet<String> {
    let mut anchors = HashSet::new();
    let mut heading: Option<String> = None;
    for event in events(markdown) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(part) | Event::Code(part), Some(heading)) => heading.push_str(&part),
            (Event::End(TagEnd::Heading(_)), Some(heading)) => {
                let is_kept = |character: &char| character.is_alphanumeric() || " -_".contains(*character);
                let anchor: String = heading.to_lowercase().chars().filter(is_kept).collect();
                anchors.insert(anchor.replace(' ', "-"));
            }
            _ => {}
        }
    }
    anchors
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn this_repository_has_no_broken_links() {
        check(&crate::workspace().unwrap()).unwrap();
    }

    #[test]
    fn finds_broken_links() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("docs")).unwrap();
        fs::write(root.path().join("docs/guide.md"), "# A `C` guide, in short\n\n[up](../README.md)\n")
            .unwrap();
        let readme = |content: &str| {
            fs::write(root.path().join("README.md"), content).unwrap();
            check(root.path()).map_err(|error| error.to_string())
        };
        for link in [
            "docs/guide.md",
            "docs/guide.md#a-c-guide-in-short",
            "#start",
            "https://github.com/volcredis/volcredis/blob/main/docs/guide.md",
            "https://example.com/nowhere",
        ] {
            assert_eq!(readme(&format!("# Start\n\n| [link]({link}) |\n")), Ok(()), "{link}");
        }
        for link in [
            "docs/other.md",
            "docs/guide.md#other",
            "#other",
            "https://github.com/volcredis/volcredis/blob/main/docs/other.md",
        ] {
            let error = readme(&format!("# Start\n\n[link]({link})\n")).unwrap_err();
            assert_eq!(error, format!("broken links:\nREADME.md: {link}"));
        }
    }
}
