//! Writes the sample labels and the calibration sheets into a folder: `cargo run -p services --example label -- out`.

use std::{env, fs, path::PathBuf, process::ExitCode};

use services::sticker::{self, Format, testing};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: label FOLDER");
        return ExitCode::FAILURE;
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    fs::create_dir_all(folder)?;
    for (name, label) in testing::samples() {
        let rendered = sticker::render(&label, &testing::layout())?;
        fs::write(folder.join(format!("{name}.pdf")), &rendered.pdf)?;
        println!("{name}.pdf  {} bytes", rendered.pdf.len());
    }
    for (name, format) in [("calibration-a", Format::MrvA), ("calibration-b", Format::MrvB)] {
        fs::write(folder.join(format!("{name}.pdf")), sticker::calibration(format, (0, 0))?)?;
        println!("{name}.pdf");
    }
    Ok(())
}
