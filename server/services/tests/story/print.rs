//! The print room.

use crate::world::{World, serial};
use domain::DocumentId;
use domain::case::{Action, ActionKind, FaultCode, Refusal, Role, SpoilCode, State};
use services::print::desk::{self as room, Declaration};
use services::print::evidence::Shown;
use services::sticker::Field;
use services::{Error, border, print};
use sha2::{Digest, Sha256};

pub async fn a_print_file_is_made_once(world: World) {
    let services = &world.services;
    let operator = &world.staff.operator;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let first = world.render(&mut journey).await;
    assert!(first.first);
    assert_eq!(first.sha256, data_encoding::HEXLOWER.encode(&Sha256::digest(&first.pdf)));
    world.clock.advance(3600);
    let second = print::pdf(services, operator, journey.id).await.unwrap();
    assert!(!second.first);
    assert_eq!(first.pdf, second.pdf, "a later download is the same file");

    let another = world.hire("another", &[Role::Operator], "GVA").await;
    assert_eq!(print::pdf(services, &another, journey.id).await.map(|_| ()), Err(Error::Forbidden));
    world.step(&mut journey, operator, Action::RecordPrinted).await;
    let late = print::pdf(services, operator, journey.id).await.map(|_| ());
    assert!(matches!(late, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{late:?}");

    let journal = services::audit::journal(services, &world.staff.auditor, journey.id).await.unwrap();
    let told: Vec<_> = journal.rows.iter().filter(|row| row.kind == "sticker_rendered").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].args[1], ("sha256", first.sha256.clone()));
    let downloads = journal.rows.iter().filter(|row| row.args.contains(&("what", "print_file".to_owned())));
    assert_eq!(downloads.count(), 1, "the second download is an event too");
}

pub async fn a_proof_before_and_a_copy_after(world: World) {
    let services = &world.services;
    let people = world.staff.clone();
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let proof = print::proof::proof(services, &people.operator, journey.id).await.unwrap();
    let number = proof.rows.iter().find(|row| row.field == Field::PassportNumber).expect("a row");
    assert_eq!(number.application.as_deref(), Some(number.sticker.as_str()));
    let holder = proof.rows.iter().filter(|row| row.passport.is_some() || row.application.is_some());
    assert!(
        holder.clone().count() >= 6 && !holder.clone().any(|row| row.passport_differs),
        "{:?}",
        proof.rows
    );
    let picture = print::proof::picture(services, &people.operator, journey.id, "Proof").await.unwrap();
    assert!(picture.starts_with("<svg ") && picture.contains("<image "));
    let early = print::record::copy(services, &people.auditor, journey.id).await.map(|_| ());
    assert_eq!(early, Err(Error::NotFound), "nothing was printed yet");

    let file = world.render(&mut journey).await;
    world.step(&mut journey, &people.operator, Action::RecordPrinted).await;
    let late = print::proof::proof(services, &people.controller, journey.id).await.map(|_| ());
    assert_eq!(late, Err(Error::NotFound), "the controller reads the sticker, not the screen");
    let early = print::record::copy(services, &people.auditor, journey.id).await.map(|_| ());
    assert_eq!(early, Err(Error::NotFound), "the sticker was not released yet");
    let mrz = world.mrz(&journey).await;
    room::control(services, &people.controller, world.job(&journey), &mrz.join("\n")).await.unwrap();

    let copy = print::record::copy(services, &people.auditor, journey.id).await.unwrap();
    assert!(copy.pdf != file.pdf && copy.file_name == format!("{}-copy.pdf", serial(1)));
    assert_eq!(copy.pdf, print::record::copy(services, &people.controller, journey.id).await.unwrap().pdf);
    let officer = print::record::copy(services, &people.officer, journey.id).await.map(|_| ());
    assert_eq!(officer, Err(Error::Forbidden));
    let elsewhere = world.hire("elsewhere", &[Role::Operator], "HAN").await;
    let elsewhere = print::record::copy(services, &elsewhere, journey.id).await.map(|_| ());
    assert_eq!(elsewhere, Err(Error::NotFound));
    let journal = services::audit::journal(services, &people.auditor, journey.id).await.unwrap();
    let read = |row: &&services::audit::JournalRow| row.args.contains(&("what", "sticker_copy".to_owned()));
    assert!(journal.rows.iter().filter(read).count() >= 2, "every reading is an event");
}

/// Ledger, case, MRZ and seal know one number, and each of them is asked.
pub async fn one_number_or_no_print_file(world: World) {
    use services::print::release::{Blank, Place, check, differs};
    let services = &world.services;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    world.render(&mut journey).await;
    let case = print::queue::open(services, &world.staff.operator, journey.id).await.unwrap().case;
    let policy = services.policies.current();
    let rendering = case.sticker().unwrap().rendering.clone().unwrap();
    let seal = domain::seal::from_hex(&rendering.seal.expect("the world seals")).unwrap();
    let mut label = print::label::label(&case, policy, None).unwrap();
    label.seal = Some(seal.clone());
    let row = services.store.read().await.unwrap().stickers().get(&serial(1)).await.unwrap().unwrap();
    let blank = Blank { serial: row.serial, case_id: row.shared.case_id };
    check(Some(&blank), &case, policy, &label).expect("all four agree");

    let refused = |blank: Option<&Blank>, label: &services::sticker::Label, place, key| {
        assert_eq!(differs(blank, &case, policy, label), Some(place));
        assert_eq!(check(blank, &case, policy, label), Err(Error::problem("label", key)));
    };
    // The ledger: no such blank, another serial, another case.
    refused(None, &label, Place::Ledger, "problem-number-ledger");
    let other = Blank { serial: serial(2), ..blank.clone() };
    refused(Some(&other), &label, Place::Ledger, "problem-number-ledger");
    let other = Blank { case_id: Some(services.new_id()), ..blank.clone() };
    refused(Some(&other), &label, Place::Ledger, "problem-number-ledger");
    // The visual zone.
    let mut wrong = label.clone();
    wrong.number = serial(2);
    refused(Some(&blank), &wrong, Place::Case, "problem-number-case");
    // The machine readable zone: another number, with a check digit that fits and one that does not.
    let printed = domain::mrz::read_lines(label.mrz.iter().map(String::as_str)).unwrap();
    let number = printed.document_number().as_str().to_owned();
    let digit = char::from(domain::mrz::check::digit(serial(2).as_bytes()));
    for new in [format!("{}{digit}", serial(2)), format!("{number}X")] {
        let mut wrong = label.clone();
        wrong.mrz[1].replace_range(..10, &new);
        refused(Some(&blank), &wrong, Place::Mrz, "problem-number-mrz");
    }
    // The seal of another visa, and bytes that are none.
    let mut second = world.to_loaded("ukrainian", &serial(2)).await;
    world.render(&mut second).await;
    let other = print::queue::open(services, &world.staff.operator, second.id).await.unwrap().case;
    let other = other.sticker().unwrap().rendering.clone().unwrap().seal.unwrap();
    for bytes in [domain::seal::from_hex(&other).unwrap(), seal[..seal.len() - 1].to_vec()] {
        let mut wrong = label.clone();
        wrong.seal = Some(bytes);
        refused(Some(&blank), &wrong, Place::Seal, "problem-number-seal");
    }
}

/// A seal is made once: a later download has the same, also when another key signs by then. It verifies at the border.
pub async fn a_print_file_keeps_its_seal(world: World) {
    use services::keys::Verdict;
    let (services, border) = (&world.services, &world.staff.border);
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let first = world.render(&mut journey).await;
    let sealing = &services.sealing;
    let (identifier, now) = (sealing.identifier().unwrap(), services.now());
    let next = sealing.folder().make_signer(
        sealing.keeper(),
        &*services.entropy,
        identifier,
        services::keys::Curve::Brainpool256,
        (now, now, 365, 1827),
    );
    assert_eq!(next.unwrap().id, "UTTS-2");
    world.clock.advance(60);
    let second = print::pdf(services, &world.staff.operator, journey.id).await.unwrap();
    assert_eq!(first.pdf, second.pdf);

    let case = print::queue::open(services, &world.staff.operator, journey.id).await.unwrap().case;
    let rendering = case.sticker().unwrap().rendering.clone().unwrap();
    let (seal, lines) = (rendering.seal.unwrap(), rendering.mrz.join("\n"));
    let told = border::seal::check(services, border, &seal, &lines, "").await.unwrap();
    assert_eq!(told.verdict, Verdict::Good);
    assert_eq!(told.header.unwrap().certificate.as_str(), "1");
    world.clock.advance(1);
    let told =
        border::seal::check(services, border, &seal, &lines.replace("ANNA", "ANNE"), "").await.unwrap();
    assert!(matches!(told.verdict, Verdict::Altered(_)));
    let number = case.visa_number().unwrap();
    let looked = border::recent(services, border).await.unwrap();
    assert_eq!((looked[0].outcome.as_str(), looked[0].number.as_deref()), ("seal_altered", Some(number)));
    for (seal, lines, passport, field, key) in [
        ("zz", "", "", "seal", "problem-seal-bytes"),
        (seal.as_str(), lines.as_str(), lines.as_str(), "passport", "problem-mrz-no-passport"),
    ] {
        let refused = border::seal::check(services, border, seal, lines, passport).await.map(|_| ());
        assert_eq!(refused, Err(Error::problem(field, key)));
    }
    let forbidden = border::seal::check(services, &world.staff.operator, &seal, "", "").await.map(|_| ());
    assert_eq!(forbidden, Err(Error::Forbidden));

    // Without a key that may sign, nothing is printed.
    let late = world.to_loaded("ukrainian", &serial(2)).await;
    for signer in ["UTTS-1", "UTTS-2"] {
        sealing.folder().revoke(sealing.keeper(), "csca-1", Some(signer), services.now()).unwrap();
    }
    let refused = print::pdf(services, &world.staff.operator, late.id).await.map(|_| ());
    assert_eq!(refused, Err(Error::problem("label", "problem-seal-no-key")));
    let told = border::seal::check(services, border, &seal, "", "").await.unwrap();
    assert!(matches!(told.verdict, Verdict::Revoked { .. }));
}

pub async fn a_blank_is_given_once(world: World) {
    let mut one = world.to_print("eriksson").await;
    let mut two = world.to_print("ukrainian").await;
    world.load(&mut one, &serial(1)).await.unwrap();
    assert_eq!(world.load(&mut two, &serial(1)).await, Err(Error::problem("serial", "problem-serial-used")));
    let unknown = world.load(&mut two, &serial(999)).await;
    assert_eq!(unknown, Err(Error::problem("serial", "problem-serial-unknown")));
    let shape = world.load(&mut two, "ABC").await;
    assert!(matches!(shape, Err(Error::Refused(Refusal::SerialShape { .. }))), "{shape:?}");
    world.load(&mut two, " uto000002 ").await.unwrap();
    let view = print::queue::open(&world.services, &world.staff.operator, two.id).await.unwrap();
    let custodian = view.case.sticker().unwrap().custodian;
    assert_eq!(custodian, Some(world.staff.custodian.id), "the ledger knows who handed it out");
    let queue = print::queue::queue(&world.services, &world.staff.operator).await.unwrap();
    assert_eq!((queue.rows.len(), queue.blanks), (2, 8));
}

pub async fn a_spoiled_sticker_is_replaced(world: World) {
    let services = &world.services;
    let operator = &world.staff.operator;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    world.render(&mut journey).await;
    let old = world.mrz(&journey).await;
    world.step(&mut journey, operator, Action::RecordPrinted).await;
    let number = serial(1);
    let by = |witness| Declaration {
        serial: &number,
        code: SpoilCode::Ink,
        reason: "Pale lines",
        witness,
        shown: Shown::Nothing { why: "the camera is broken" },
    };
    let alone = room::spoil(services, operator, world.job(&journey), by(operator.id)).await;
    assert_eq!(alone, Err(Error::Refused(Refusal::WitnessNotIndependent)));
    let far = world.hire("far", &[Role::Custodian], "HAN").await;
    for stranger in [far.id, world.staff.intake.id] {
        let away = room::spoil(services, operator, world.job(&journey), by(stranger)).await;
        assert_eq!(away, Err(Error::problem("witness", "problem-witness-unknown")));
    }
    let keeper = room::spoil(services, operator, world.job(&journey), by(world.staff.custodian.id)).await;
    let refused = Err(Error::Refused(Refusal::WitnessNotIndependent));
    assert_eq!(keeper, refused, "who handed the blank out is no witness");
    let witness = &world.hire("cora", &[Role::Custodian], "GVA").await;
    assert_eq!(print::queue::open(services, witness, journey.id).await.map(|_| ()), Err(Error::Forbidden));
    let done = room::spoil(services, operator, world.job(&journey), by(witness.id)).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::Printed, "printed"));
    let early = world.load(&mut journey, &serial(2)).await.map_err(|error| error.key());
    assert_eq!(early, Err("refusal-not-allowed"), "no other blank before the witness has signed");
    let file = print::pdf(services, operator, journey.id).await.map(|_| ());
    assert!(matches!(file, Err(Error::Refused(Refusal::NotAllowed { .. }))), "{file:?}");

    let queue = print::queue::queue(services, witness).await.unwrap();
    let sign = queue.rows[0].to_sign.as_ref().unwrap();
    assert_eq!((sign.by, sign.code, queue.rows[0].may_open), (operator.id, SpoilCode::Ink, true));
    assert!(print::queue::open(services, witness, journey.id).await.unwrap().signs);
    let others = print::queue::queue(services, operator).await.unwrap();
    assert_eq!(others.rows[0].to_sign, None);
    for other in [operator, &world.staff.controller] {
        let signed = room::confirm_spoil(services, other, world.job(&journey)).await;
        assert_eq!(signed, Err(Error::Refused(Refusal::NotTheWitness)));
    }
    let contradicted =
        room::contradict_spoil(services, witness, world.job(&journey), "The print is clean").await;
    journey.version = contradicted.unwrap().version;
    assert_eq!(world.ledger(&serial(1)).await, "printed");
    assert_eq!(print::queue::open(services, witness, journey.id).await.map(|_| ()), Err(Error::Forbidden));

    let done = room::spoil(services, operator, world.job(&journey), by(witness.id)).await;
    journey.version = done.unwrap().version;
    let done = room::confirm_spoil(services, witness, world.job(&journey)).await.unwrap();
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::PrintQueued, "spoiled"));

    assert_eq!(
        world.load(&mut journey, &serial(1)).await.map_err(|error| error.key()),
        Err("refusal-serial-used")
    );
    world.load(&mut journey, &serial(2)).await.unwrap();
    world.render(&mut journey).await;
    let new = world.mrz(&journey).await;
    assert!(new[1].starts_with("UTO000002"));
    let check = border::check(services, &world.staff.border, &old.concat()).await.unwrap();
    assert_eq!(check.verdict, border::Verdict::Spoiled);
    let check = border::check(services, &world.staff.border, &new.concat()).await.unwrap();
    assert_eq!(check.verdict, border::Verdict::NotIssued, "not yet with the holder");
}

/// What a camera took.
fn photograph() -> Vec<u8> {
    let picture = image::RgbImage::from_fn(640, 480, |x, y| match (x / 16 + y / 16) % 2 {
        0 => image::Rgb([40, 60, 90]),
        _ => image::Rgb([200, 190, 180]),
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut bytes).encode_image(&picture).unwrap();
    bytes
}

pub async fn a_spoiled_sticker_is_shown_in_a_picture(world: World) {
    let services = &world.services;
    let operator = &world.staff.operator;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let number = serial(1);
    let by = |shown| Declaration {
        serial: &number,
        code: SpoilCode::Misfeed,
        reason: "Askew",
        witness: world.staff.delivery.id,
        shown,
    };
    let file = |name, file| Shown::Picture { field: "spoil-picture", name, file };
    let text = by(file("a.jpg", bytes::Bytes::from_static(b"no picture")));
    let refused = room::spoil(services, operator, world.job(&journey), text).await;
    assert!(
        matches!(&refused, Err(Error::Problems(found)) if found.0[0].field == "spoil-picture"),
        "{refused:?}"
    );
    let silent = by(Shown::Nothing { why: " " });
    let refused = room::spoil(services, operator, world.job(&journey), silent).await;
    assert_eq!(refused, Err(Error::Refused(Refusal::TextMissing { field: "no-picture" })));

    let picture = bytes::Bytes::from(photograph());
    let taken = by(file("sticker.jpg", picture));
    let done = room::spoil(services, operator, world.job(&journey), taken).await.unwrap();
    journey.version = done.version;
    let view = print::queue::open(services, &world.staff.delivery, journey.id).await.unwrap();
    let id = view.case.sticker().unwrap().declared().unwrap().evidence.as_ref().unwrap().picture().unwrap();
    let shown = print::evidence::show(services, &world.staff.delivery, journey.id, id).await.unwrap();
    assert!(shown.starts_with(b"\xff\xd8"), "a JPEG, written anew");
    let other = world.to_loaded("ukrainian", &serial(2)).await;
    let strange: DocumentId = services.new_id();
    for (case, id) in [(other.id, id), (journey.id, strange)] {
        let none = print::evidence::show(services, operator, case, id).await;
        assert_eq!(none, Err(Error::NotFound), "a picture of this case and no other");
    }
    let far = world.hire("far", &[Role::Operator], "HAN").await;
    assert_eq!(print::evidence::show(services, &far, journey.id, id).await, Err(Error::NotFound));
    let officer = print::evidence::show(services, &world.staff.officer, journey.id, id).await;
    assert_eq!(officer, Err(Error::Forbidden));
}

pub async fn a_fault_needs_a_second_person(world: World) {
    let services = &world.services;
    let operator = &world.staff.operator;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    let first = world.render(&mut journey).await;
    let done = room::fault(services, operator, world.job(&journey), FaultCode::NotReady, true).await.unwrap();
    journey.version = done.version;
    assert!(matches!(print::pdf(services, operator, journey.id).await, Err(Error::Refused(_))));
    let custodian = &world.staff.custodian;
    let view = print::queue::open(services, custodian, journey.id).await.unwrap();
    assert_eq!(view.allowed, [ActionKind::ConfirmRetry, ActionKind::Read]);
    let done =
        room::confirm_retry(services, custodian, world.job(&journey), "The blank is clean.").await.unwrap();
    assert_eq!(print::queue::open(services, custodian, journey.id).await.map(|_| ()), Err(Error::Forbidden));
    (journey.version, journey.state) = (done.version, done.state);
    assert_eq!((journey.state, world.ledger(&serial(1)).await.as_str()), (State::Loaded, "loaded"));
    let second = world.render(&mut journey).await;
    assert!(second.first);
    assert_eq!(first.sha256, second.sha256, "the same label, byte by byte");
}

pub async fn a_wrong_read_back_is_told_by_position(world: World) {
    let services = &world.services;
    let mut journey = world.to_loaded("eriksson", &serial(1)).await;
    world.render(&mut journey).await;
    world.step(&mut journey, &world.staff.operator, Action::RecordPrinted).await;
    let view = print::queue::open(services, &world.staff.controller, journey.id).await.unwrap();
    let mrz = view.case.sticker().unwrap().rendering.as_ref().unwrap().mrz.clone();
    let wrong = format!("{}\n{}", mrz[0].replace("ERIKSSON", "ERIKSS0N"), mrz[1]);
    let read = room::control(services, &world.staff.controller, world.job(&journey), &wrong).await;
    assert_eq!(read, Err(Error::Refused(Refusal::ReadBackDiffers { line: 1, position: 12 })));
    let short = room::control(services, &world.staff.controller, world.job(&journey), &mrz[0]).await;
    assert!(matches!(short, Err(Error::Problems(_))), "{short:?}");
    let right = mrz.join(" ").to_lowercase();
    let read = room::control(services, &world.staff.controller, world.job(&journey), &right).await.unwrap();
    assert_eq!(read.state, State::Controlled);
}
