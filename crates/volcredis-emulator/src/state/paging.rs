//! Pages of a list.

/// One page of a list, by number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    skipped: usize,
    size: usize,
}

/// The size of a page where a request gives none.
const DEFAULT_SIZE: i32 = 10;

impl Page {
    /// The page with that number, counted from 1, the first unless given; of 10 items unless given.
    pub(crate) fn new(number: Option<i32>, size: Option<i32>) -> Self {
        let size = usize::try_from(size.unwrap_or(DEFAULT_SIZE)).unwrap_or(0);
        let before = usize::try_from(number.unwrap_or(1).saturating_sub(1)).unwrap_or(0);
        Self { skipped: before.saturating_mul(size), size }
    }

    /// The items of the page, and how many there are on all pages.
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

    /// The items of the page of a list whose length is known, without going through the rest of it.
    pub(crate) fn of_all<T>(self, items: impl ExactSizeIterator<Item = T>) -> (Vec<T>, i32) {
        let total = count(items.len());
        (items.skip(self.skipped).take(self.size).collect(), total)
    }
}

/// A number of items as it stands in answers.
pub(crate) fn count(items: usize) -> i32 {
    i32::try_from(items).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_to_a_page_agree() {
        for (number, size) in
            [(None, None), (Some(3), Some(4)), (Some(6), Some(5)), (Some(i32::MAX), Some(1000))]
        {
            let page = Page::new(number, size);
            assert_eq!(page.of(0..25), page.of_all(0..25), "{page:?}");
        }
        assert_eq!(Page::new(Some(3), Some(10)).of(0..25), ((20..25).collect(), 25));
    }

    #[test]
    fn a_page_of_a_list_of_known_length_is_found_without_going_through_the_list() {
        // One by one, four billion items would take a minute.
        let (page, total) = Page::new(Some(i32::MAX), Some(2)).of_all(0..u32::MAX);
        assert_eq!((page, total), (vec![u32::MAX - 3, u32::MAX - 2], i32::MAX));
    }
}
