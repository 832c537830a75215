//! The documentation site, in `target/site`: the guides, the programs, the reference of all actions, and the references of
//! the languages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::cargo::{cargo, target};
use crate::files;
use crate::process::run;
use crate::venv::Venv;

/// The address of the repository's files.
const REPOSITORY: &str = "https://github.com/volcredis/volcredis/blob/main/";
/// The generator of the site, and the one of the Python reference.
const PACKAGES: [&str; 2] = ["mkdocs-material==9.8.2", "mkdocstrings[python]==1.0.8"];
/// The folders with complete programs, and their languages.
const PROGRAMS: [(&str, &str, &str); 4] = [
    ("Rust", "examples", "rs"),
    ("Python", "examples", "py"),
    ("C", "bindings/c/examples", "c"),
    ("C++", "bindings/c/examples", "cpp"),
];

/// Builds the site. A broken link or an undocumented Python name is an error.
pub(crate) fn build(root: &Path) -> Result<()> {
    let source = target(root).join("site-source");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    let pages = source.join("pages");
    let guides = guides(root, &pages)?;
    let index = read(&root.join("README.md"))?;
    write(&pages.join("index.md"), &relocate(&index, "", &guides))?;
    let changelog = read(&root.join("CHANGELOG.md"))?;
    write(&pages.join("changelog.md"), &relocate(&changelog, "", &guides))?;
    write(&pages.join("cookbook.md"), &cookbook(root)?)?;
    write(&pages.join("python.md"), "# Python\n\n::: volcredis\n")?;
    let reference = pages.join("reference");
    let generate = ["run", "--quiet", "--package", "codegen", "--locked", "--", "--reference"];
    run(cargo(root).args(generate).arg(&reference))?;
    write(&source.join("mkdocs.yml"), &configuration(root, &guides, &reference)?)?;

    let venv = Venv::named(root, "site-venv")?;
    run(venv.install(root).args(PACKAGES))?;
    let mut build = venv.python();
    build.args(["-m", "mkdocs", "build", "--quiet", "--strict"]).current_dir(&source);
    run(build.env("NO_MKDOCS_2_WARNING", "1"))?;
    let site = target(root).join("site");
    println!("docs: {}", site.display());
    Ok(())
}

/// Copies the guides. Returns their file names.
fn guides(root: &Path, pages: &Path) -> Result<Vec<String>> {
    let mut names: Vec<String> = entries(&root.join("docs"), "md")?
        .iter()
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    for name in &names {
        let guide = read(&root.join("docs").join(name))?;
        write(&pages.join("guides").join(name), &relocate(&guide, "docs/", &names))?;
    }
    Ok(names)
}

/// Adapts the links of a document in `folder` of the repository to the site: guides are pages of the site, and everything
/// else is in the repository.
fn relocate(markdown: &str, folder: &str, guides: &[String]) -> String {
    let mut relocated = markdown.to_owned();
    for guide in guides {
        let page = if folder.is_empty() { format!("guides/{guide}") } else { guide.clone() };
        relocated = relocated.replace(&format!("{REPOSITORY}docs/{guide}"), &page);
    }
    if folder.is_empty() {
        relocated = relocated.replace(&format!("{REPOSITORY}CHANGELOG.md"), "changelog.md");
    }
    relocated.replace("](../", &format!("]({REPOSITORY}"))
}

/// Returns a page with all programs.
fn cookbook(root: &Path) -> Result<String> {
    let mut page =
        "# Cookbook\n\nComplete programs, which are also tests. They need no account.\n".to_owned();
    for (language, folder, extension) in PROGRAMS {
        page.push_str(&format!("\n## {language}\n"));
        for path in entries(&root.join(folder), extension)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let program = read(&path)?;
            page.push_str(&format!(
                "\n### {name}\n\n[{folder}/{name}]({REPOSITORY}{folder}/{name})\n\n````{extension}\n{}\n````\n",
                program.trim_end()
            ));
        }
    }
    Ok(page)
}

/// Returns the configuration with the lists of guides and actions.
fn configuration(root: &Path, guides: &[String], reference: &Path) -> Result<String> {
    let guides: String = guides.iter().map(|name| format!("      - guides/{name}\n")).collect();
    let mut chapters = String::new();
    let mut folders: Vec<PathBuf> = fs::read_dir(reference)?.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let words = name.replace('-', " ");
        let (first, rest) = words.split_at(1);
        chapters.push_str(&format!("      - {}{rest}:\n", first.to_uppercase()));
        for page in entries(&folder, "md")? {
            let page = page.file_name().unwrap_or_default().to_string_lossy().into_owned();
            chapters.push_str(&format!("          - reference/{name}/{page}\n"));
        }
    }
    let template = read(&root.join("docs/site.yml"))?;
    Ok(template.replace("@GUIDES@\n", &guides).replace("@REFERENCE@\n", &chapters))
}

/// Returns the files of a folder, but not of its folders, with an extension, sorted.
fn entries(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut paths = files::with_extension(folder, &[extension])?;
    paths.retain(|path| path.parent() == Some(folder));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, content: &str) -> Result<()> {
    fs::create_dir_all(path.parent().context("every page is in a folder")?)?;
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_of_the_site_or_to_the_repository() {
        let guides = ["retries.md".to_owned()];
        let readme = format!(
            "[a]: {REPOSITORY}docs/retries.md\n[b]: {REPOSITORY}LICENSE-MIT\n[c]: {REPOSITORY}CHANGELOG.md"
        );
        let expected = format!("[a]: guides/retries.md\n[b]: {REPOSITORY}LICENSE-MIT\n[c]: changelog.md");
        assert_eq!(relocate(&readme, "", &guides), expected);
        let guide = "[a](retries.md#unknown-outcome) [b](../examples/README.md)";
        let expected = format!("[a](retries.md#unknown-outcome) [b]({REPOSITORY}examples/README.md)");
        assert_eq!(relocate(guide, "docs/", &guides), expected);
    }
}
