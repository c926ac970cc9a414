//! `vidimus rasterise`: a page of the PDF on standard input, in a process that can do nothing else.

use services::images::Trouble;
use services::images::raster::{Order, confine, draw};
use std::io::{Read as _, stdin, stdout};
use std::process::ExitCode;

/// What is not said by a [`Trouble`]: the limits could not be set.
const UNCONFINED: u8 = 30;

/// Reads, draws and writes. Nothing is written to the error output: what a hostile file makes of it nobody should read.
pub fn run(order: &Order) -> ExitCode {
    if confine().is_err() {
        return ExitCode::from(UNCONFINED);
    }
    let mut file = Vec::new();
    let read = stdin().lock().read_to_end(&mut file).map_err(|_| Trouble::Broken);
    match read.and_then(|_| draw(file, order, &mut stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => trouble.code().map_or(ExitCode::FAILURE, ExitCode::from),
    }
}
