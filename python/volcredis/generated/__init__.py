# Generated from the API model by `cargo xtask codegen`. Do not edit.
"""Code from the API model."""
