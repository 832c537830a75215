//! Decoding of compressed bodies. The client does not accept content codings, but some gateways apply them, usually gzip.

use std::io::{self, Read};

use bytes::Bytes;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use volcredis_core::call::content_codings;

/// The largest number of content codings of one body.
const MAX_CODINGS: usize = 4;

/// An error returned when the decoded body exceeds the limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Decodes the body and removes the content codings from the headers. If the body cannot be decoded, both are returned
/// unchanged, and the core reports the coding; a body that is JSON already was never encoded.
pub(crate) fn decode(headers: &mut HeaderMap, body: Bytes, limit: usize) -> Result<Bytes, TooLarge> {
    if !headers.contains_key(CONTENT_ENCODING) {
        return Ok(body);
    }
    let codings: Vec<_> = content_codings(headers).rev().take(MAX_CODINGS + 1).collect();
    let body = match decode_all(&codings, &body, limit)? {
        Some(decoded) => decoded,
        None if body.trim_ascii_start().starts_with(b"{") => body,
        None => return Ok(body),
    };
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Ok(body)
}

/// Decodes the codings in the given order. Returns `None` if that fails.
fn decode_all(codings: &[&str], body: &Bytes, limit: usize) -> Result<Option<Bytes>, TooLarge> {
    if codings.len() > MAX_CODINGS {
        return Ok(None);
    }
    let mut body = body.clone();
    for coding in codings {
        match decompress(coding, &body, limit) {
            Ok(Some(decoded)) if decoded.len() > limit => return Err(TooLarge),
            Ok(Some(decoded)) => body = decoded.into(),
            Ok(None) | Err(_) => return Ok(None),
        }
    }
    Ok(Some(body))
}

/// Decodes one coding, up to one byte more than the limit. Returns `None` for an unsupported coding.
fn decompress(coding: &str, body: &[u8], limit: usize) -> io::Result<Option<Vec<u8>>> {
    let mut decoded = Vec::new();
    let room = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    if body.is_empty() {
        // Some responses without a body have the header.
        return Ok(Some(decoded));
    }
    match coding {
        "gzip" | "x-gzip" => MultiGzDecoder::new(body).take(room).read_to_end(&mut decoded)?,
        "deflate" if is_zlib(body) => ZlibDecoder::new(body).take(room).read_to_end(&mut decoded)?,
        // Raw DEFLATE, which some servers send under this name.
        "deflate" => DeflateDecoder::new(body).take(room).read_to_end(&mut decoded)?,
        #[cfg(feature = "brotli")]
        "br" => brotli_decompressor::Decompressor::new(body, 4096).take(room).read_to_end(&mut decoded)?,
        #[cfg(feature = "zstd")]
        "zstd" => {
            let decoder = ruzstd::decoding::StreamingDecoder::new(body).map_err(io::Error::other)?;
            decoder.take(room).read_to_end(&mut decoded)?
        }
        _ => return Ok(None),
    };
    Ok(Some(decoded))
}

/// Returns whether the body has a zlib header (RFC 1950).
fn is_zlib(body: &[u8]) -> bool {
    let [first, second, ..] = *body else { return false };
    first & 0x0f == 8 && u16::from_be_bytes([first, second]).is_multiple_of(31)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::*;

    const BODY: &[u8] = br#"{"ResponseMetadata":{"RequestId":"r-1"},"Result":{}}"#;
    /// `{"a": 1}` as written by `brotli`.
    const BROTLI: &[u8] = b"\x8b\x03\x80{\"a\": 1}\x03";
    /// `{"a": 1}` as written by `zstd`.
    const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd\x20\x08\x41\x00\x00{\"a\": 1}";

    fn gzip(body: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    fn zlib(body: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    fn deflate(body: &[u8]) -> Vec<u8> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    /// Returns the decoded body, and whether the header still contains a coding.
    fn decode_as(encoding: &str, body: &[u8], limit: usize) -> (Result<Bytes, TooLarge>, bool) {
        let mut headers = HeaderMap::from_iter([(CONTENT_ENCODING, encoding.parse().unwrap())]);
        let decoded = decode(&mut headers, Bytes::copy_from_slice(body), limit);
        (decoded, headers.contains_key(CONTENT_ENCODING))
    }

    #[test]
    fn all_codings_are_decoded() {
        for (encoding, body) in [
            ("gzip", gzip(BODY)),
            ("X-GZip", gzip(BODY)),
            ("identity, gzip", gzip(BODY)),
            ("deflate", zlib(BODY)),
            ("deflate", deflate(BODY)),
            ("deflate, gzip", gzip(&zlib(BODY))),
            ("utf-8", BODY.to_vec()),
            ("", BODY.to_vec()),
            ("gzip", BODY.to_vec()),
        ] {
            assert_eq!(decode_as(encoding, &body, 1 << 20), (Ok(BODY.into()), false), "{encoding}");
        }
        for (encoding, body, is_supported) in
            [("br", BROTLI, cfg!(feature = "brotli")), ("zstd", ZSTD, cfg!(feature = "zstd"))]
        {
            let expected = if is_supported { br#"{"a": 1}"# } else { body };
            assert_eq!(
                decode_as(encoding, body, 1 << 20),
                (Ok(expected.into()), !is_supported),
                "{encoding}"
            );
        }
        assert_eq!(decode_as("gzip", b"", 1 << 20), (Ok(Bytes::new()), false));
    }

    #[test]
    fn the_limit_applies_to_the_decoded_body() {
        let bomb = gzip(&vec![b' '; 10 << 20]);
        assert!(bomb.len() < 1 << 20);
        assert_eq!(decode_as("gzip", &bomb, 1 << 20).0, Err(TooLarge));
        let nested = zlib(&gzip(&vec![b' '; 10 << 20]));
        assert_eq!(decode_as("gzip, deflate", &nested, 1 << 20).0, Err(TooLarge));
        assert_eq!(decode_as("gzip", &gzip(&[b' '; 100]), 100).0.unwrap().len(), 100);
        assert_eq!(decode_as("gzip", &gzip(&[b' '; 101]), 100).0, Err(TooLarge));
    }

    #[test]
    fn a_body_that_cannot_be_decoded_is_unchanged() {
        let cut = &gzip(BODY)[..30];
        for (encoding, body) in [
            ("gzip", cut),
            ("gzip", b"\x1f\x8bnonsense"),
            ("br", b"nonsense"),
            ("zstd", b"nonsense"),
            ("compress", b"\x1f\x9d"),
            ("gzip, gzip, gzip, gzip, gzip", cut),
        ] {
            assert_eq!(
                decode_as(encoding, body, 1 << 20),
                (Ok(Bytes::copy_from_slice(body)), true),
                "{encoding}"
            );
        }
    }
}
