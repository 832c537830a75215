//! Pages of a list.

use crate::service_error::ServiceError;

/// A page of a list, by number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    skipped: usize,
    size: usize,
}

/// The default size of a page.
const DEFAULT_SIZE: i32 = 10;

impl Page {
    /// Creates a page from its number, counted from 1, and size. The default is the first page of 10 items.
    pub(crate) fn new(number: Option<i32>, size: Option<i32>) -> Self {
        let size = usize::try_from(size.unwrap_or(DEFAULT_SIZE)).unwrap_or(0);
        let before = usize::try_from(number.unwrap_or(1).saturating_sub(1)).unwrap_or(0);
        Self { skipped: before.saturating_mul(size), size }
    }

    /// Returns the items of the page, and the number of items on all pages.
    pub(crate) fn of<T>(self, items: impl Iterator<Item = T>) -> (Vec<T>, i32) {
        let (mut on_page, mut total) = (Vec::new(), 0_usize);
        for item in items {
            if total >= self.skipped && on_page.len() < self.size {
                on_page.push(item);
            }
            total += 1;
        }
        (on_page, count(total))
    }

    /// Returns the same as [`of`](Self::of) in constant time, for a list of known length with random access.
    pub(crate) fn of_exact<T>(self, items: impl ExactSizeIterator<Item = T>) -> (Vec<T>, i32) {
        let total = count(items.len());
        (items.skip(self.skipped).take(self.size).collect(), total)
    }
}

/// Converts a number of items to the type of responses.
pub(crate) fn count(items: usize) -> i32 {
    i32::try_from(items).unwrap_or(i32::MAX)
}

/// A page of a list that is read by tokens, the parameter `Context`.
pub(crate) struct TokenPage<T> {
    pub(crate) items: Vec<T>,
    pub(crate) total: i32,
    /// The token of the next page.
    pub(crate) context: String,
    pub(crate) is_last: bool,
}

impl<T> TokenPage<T> {
    /// Returns the page of a token, or the first page.
    ///
    /// # Errors
    ///
    /// Returns an error if the token is malformed.
    pub(crate) fn of(
        items: impl ExactSizeIterator<Item = T>,
        context: Option<&str>,
        size: i32,
    ) -> Result<Self, ServiceError> {
        let start = match context.filter(|context| !context.is_empty()) {
            None => 0,
            Some(context) => context.parse::<usize>().map_err(|_| {
                ServiceError::invalid_parameter(format!(
                    "invalid `Context` {context:?}: must be that of a response"
                ))
            })?,
        };
        let (total, size) = (items.len(), usize::try_from(size).unwrap_or(0));
        let end = start.saturating_add(size).min(total);
        Ok(Self {
            items: items.skip(start).take(size).collect(),
            total: count(total),
            context: end.to_string(),
            is_last: end >= total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_read_a_page_agree() {
        for (number, size) in
            [(None, None), (Some(3), Some(4)), (Some(6), Some(5)), (Some(i32::MAX), Some(1000))]
        {
            let page = Page::new(number, size);
            assert_eq!(page.of(0..25), page.of_exact(0..25), "{page:?}");
        }
        assert_eq!(Page::new(Some(3), Some(10)).of(0..25), ((20..25).collect(), 25));
    }

    #[test]
    fn page_of_known_length_is_read_in_constant_time() {
        // Counting four billion items would take a minute.
        let (page, total) = Page::new(Some(i32::MAX), Some(2)).of_exact(0..u32::MAX);
        assert_eq!((page, total), (vec![u32::MAX - 3, u32::MAX - 2], i32::MAX));
    }

    #[test]
    fn token_pages_cover_the_list() {
        let mut seen = Vec::new();
        let mut context = None;
        loop {
            let page = TokenPage::of(0..25, context.as_deref(), 10).unwrap();
            seen.extend(page.items);
            if page.is_last {
                break;
            }
            context = Some(page.context);
        }
        assert_eq!(seen, (0..25).collect::<Vec<_>>());
        assert!(TokenPage::of(0..25, Some("x"), 10).is_err());
    }
}
