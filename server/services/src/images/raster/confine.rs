//! What the process that draws pages gives up before it reads.

use rustix::process::{Resource, Rlimit, setrlimit};

/// Most bytes of memory. A colour scan of A4 at 600 pixels to the inch takes some 300 MB while it is drawn.
const MEMORY: u64 = 768 * 1024 * 1024;
/// Most seconds of a processor.
const SECONDS: u64 = 6;
/// Standard input, output and error are open, and nothing more can be opened: no file, no connection.
const OPEN: u64 = 3;

/// Gives up everything that drawing a page does not need. The process starts with an empty environment, so there is no
/// setting and no key that it could know.
///
/// # Errors
/// When the system does not know one of the limits; then nothing must be read.
pub fn confine() -> std::io::Result<()> {
    let limits = [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        (Resource::Nofile, OPEN),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
        (Resource::Nproc, 0),
    ];
    for (resource, most) in limits {
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}
