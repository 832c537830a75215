//! Line wrapping.

use std::borrow::Cow;

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Breaks a line at spaces outside code spans.
pub(crate) fn wrap(line: &str, width: usize) -> Vec<String> {
    let options = Options::new(width)
        .break_words(false)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::wrap(line, options).into_iter().map(Cow::into_owned).collect()
}

/// Splits a line after spaces outside code spans.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    // A span ends with as many backticks as it starts with.
    let (mut open, mut backticks) = (0, 0);
    let is_end = move |character: char| {
        if character == '`' {
            backticks += 1;
            return false;
        }
        if open == 0 || open == backticks {
            open = backticks - open;
        }
        backticks = 0;
        character == ' ' && open == 0
    };
    Box::new(line.split_inclusive(is_end).map(Word::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_lines_at_spaces() {
        assert_eq!(wrap("one two three", 9), ["one two", "three"]);
        assert_eq!(wrap("", 9), [""]);
    }

    #[test]
    fn keeps_code_spans_on_one_line() {
        assert_eq!(
            wrap("the value `one two three` is long", 12),
            ["the value", "`one two three`", "is long"]
        );
    }

    #[test]
    fn keeps_code_spans_that_contain_backticks() {
        assert_eq!(wrap("one of ``a ` b`` here", 8), ["one of", "``a ` b``", "here"]);
    }

    #[test]
    fn keeps_words_longer_than_a_line() {
        assert_eq!(wrap("a https://example.com/path", 10), ["a", "https://example.com/path"]);
    }
}
