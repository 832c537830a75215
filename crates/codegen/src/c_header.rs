//! `include/volcredis.h`, which cbindgen generates from the C bindings, not from the model.

use std::path::Path;

use anyhow::{Context, Result};
use cbindgen::{Builder, Config};

use super::File;

/// Generates the header.
pub(super) fn file(root: &Path) -> Result<File> {
    let folder = root.join("bindings/c");
    let path = folder.join("cbindgen.toml");
    let config = Config::from_file(&path)
        .map_err(anyhow::Error::msg)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let bindings = Builder::new()
        .with_crate(&folder)
        .with_config(config)
        .generate()
        .context("cbindgen failed to generate include/volcredis.h")?;
    let mut header = Vec::new();
    bindings.write(&mut header);
    let content = String::from_utf8(header).context("include/volcredis.h must be UTF-8")?;
    Ok(File { path: "include/volcredis.h".into(), content })
}
