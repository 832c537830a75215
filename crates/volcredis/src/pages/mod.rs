//! Lists item by item, over all their pages.

mod blocking;
mod stream;

pub use blocking::ItemIter;
pub use stream::ItemStream;
pub use volcredis_core::pages::{Cursor, DEFAULT_PAGE_SIZE, Page, Pages, Paginated};
