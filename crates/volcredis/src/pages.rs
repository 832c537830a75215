//! Lists item by item, over all their pages.

pub use crate::asynchronous::paginate::{ItemStream, PageStream};

#[cfg(feature = "blocking")]
pub use crate::blocking::paginate::{ItemIter, PageIter};
pub use volcredis_core::pages::{Cursor, DEFAULT_PAGE_SIZE, Page, Pages, Paginated};
