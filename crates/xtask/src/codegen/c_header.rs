//! `include/volcredis.h`, which comes from the C crate instead of the model.

use std::path::Path;

use anyhow::{Context, Result};
use cbindgen::{Builder, Config};

use super::File;

/// What stands above the declarations.
const PREFACE: &str = "\
/*
 * libvolcredis: client for the OpenAPI of Volcengine Cache for Redis.
 *
 * Made by `cargo xtask codegen` from the crate in bindings/c; edit that instead.
 *
 * Handles. Every type that is only declared here is a handle. What a function `..._new` gives, and what comes out of a
 * call, belongs to the caller and is freed once with the function `..._free` of its type, in any order; null is never an
 * error there. Using a handle after it was freed, or freeing it twice, is an error of the caller that the library cannot
 * see. A handle that a function gives through a pointer is null whenever the function fails.
 *
 * Errors. A function that can fail returns a volcredis_status, and takes as its last parameter a place for the details,
 * which may be null. The place gets an error that the caller frees, or null when all is well; what it held before is
 * overwritten, not freed. All other pointers must not be null unless the function says so; where one is null all the
 * same, the status is VOLCREDIS_MISUSE, or the function returns what it says for null.
 *
 * Text. Text is UTF-8. What the library gives ends with NUL, and belongs to the handle that it was read from. What the
 * library is given is copied.
 *
 * Callbacks. A callback must return: neither throw an exception of C++ nor jump out.
 *
 * Threads. Each type says what holds for it. No function needs to be called before the others.
 */
";

/// The header, as cbindgen makes it.
pub(super) fn file(root: &Path) -> Result<File> {
    let folder = root.join("bindings/c");
    let config = folder.join("cbindgen.toml");
    let mut config = Config::from_file(&config)
        .map_err(anyhow::Error::msg)
        .with_context(|| format!("cannot read {}", config.display()))?;
    config.header = Some(PREFACE.to_owned());
    config.after_includes = Some(constants());
    let bindings = Builder::new()
        .with_crate(&folder)
        .with_config(config)
        .generate()
        .context("cbindgen cannot make the header")?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    let text = String::from_utf8(header).context("the header is UTF-8")?;
    Ok(File { path: "include/volcredis.h".into(), text: in_words_of_c(&text) })
}

/// What is not a function, a type or an enumeration.
fn constants() -> String {
    let [major, minor, patch] =
        [env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"), env!("CARGO_PKG_VERSION_PATCH")];
    format!(
        "
/** The version of this header; volcredis_version() is that of the library that runs. */
#define VOLCREDIS_VERSION \"{major}.{minor}.{patch}\"
#define VOLCREDIS_VERSION_MAJOR {major}
#define VOLCREDIS_VERSION_MINOR {minor}
#define VOLCREDIS_VERSION_PATCH {patch}

/** As the length of a text: the text ends at its first NUL. */
#define VOLCREDIS_NUL_TERMINATED SIZE_MAX
"
    )
}

/// The sections that Rust knows, as a reader of C expects them.
fn in_words_of_c(text: &str) -> String {
    text.replace(" * # Safety\n *\n * ", " * The caller ensures: ")
}
