//! A document while it is read.

use super::document::{Document, Node, Tables};
use super::shapes::Shapes;
use super::strings::{Strings, TooLarge};

/// The number of values, 1 MiB, whose room is freed when their parent is complete.
const MANY: usize = 1 << 16;

/// Collects the values of a document.
#[derive(Debug)]
pub(super) struct Builder {
    /// The values whose parents are complete, after the tables.
    nodes: Vec<Node>,
    /// The values whose parents are not complete.
    open: Vec<Node>,
    strings: Strings,
    shapes: Shapes,
}

impl Default for Builder {
    fn default() -> Self {
        let tables = Node::Tables(Box::default());
        Self { nodes: vec![tables], open: Vec::new(), strings: Strings::default(), shapes: Shapes::default() }
    }
}

impl Builder {
    /// Returns the number of open values, which [`list`](Self::list) and [`structure`](Self::structure) need.
    pub(super) fn start(&self) -> usize {
        self.open.len()
    }

    /// Adds a value to the innermost open list or structure.
    pub(super) fn push(&mut self, value: Node) {
        self.open.push(value);
    }

    pub(super) fn string(&mut self, string: &str) -> Result<Node, TooLarge> {
        Ok(Node::String { at: 0, span: self.strings.push(string)? })
    }

    /// Returns the prefix of a structure with one more name; see [`Shapes::next`].
    pub(super) fn name(&mut self, parent: u32, prefix: u32, name: &str) -> Result<u32, TooLarge> {
        self.shapes.next(parent, prefix, name, &mut self.strings)
    }

    /// Returns a list of the values since `start`.
    pub(super) fn list(&mut self, start: usize) -> Result<Node, TooLarge> {
        let length = u32::try_from(self.open.len() - start).map_err(|_| TooLarge::Size)?;
        Ok(Node::List { at: 0, first: self.close(start)?, length })
    }

    /// Returns a structure of the values since `start`.
    pub(super) fn structure(&mut self, start: usize, prefix: u32) -> Result<Node, TooLarge> {
        let shape = self.shapes.finish(prefix, &self.strings)?;
        Ok(Node::Structure { at: 0, first: self.close(start)?, shape })
    }

    /// Moves the values since `start` to their final position, which it returns.
    fn close(&mut self, start: usize) -> Result<u32, TooLarge> {
        let first = u32::try_from(self.nodes.len()).map_err(|_| TooLarge::Size)?;
        let end = self.nodes.len() + self.open.len() - start;
        u32::try_from(end).map_err(|_| TooLarge::Size)?;
        self.nodes.extend(self.open.drain(start..).zip(first..).map(|(node, at)| node.placed(at)));
        if end - first as usize > MANY {
            self.open.shrink_to(MANY);
        }
        Ok(first)
    }

    pub(super) fn finish(mut self, root: Node) -> Result<Document, TooLarge> {
        self.push(root);
        self.close(0)?;
        self.strings.shrink();
        let mut nodes = self.nodes.into_boxed_slice();
        let tables = Tables { nodes: nodes.len(), strings: self.strings, shapes: self.shapes.into_shapes() };
        nodes[0] = Node::Tables(Box::new(tables));
        Ok(Document::new(nodes))
    }
}
