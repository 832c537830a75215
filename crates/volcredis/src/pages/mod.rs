//! Lists item by item, over all their pages.

mod ahead;
mod blocking;
mod stream;

pub use blocking::{ItemIter, PageIter};
pub use stream::{ItemStream, PageStream};
pub use volcredis_core::pages::{Cursor, DEFAULT_PAGE_SIZE, Page, Pages, Paginated};
