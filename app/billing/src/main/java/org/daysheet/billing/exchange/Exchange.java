package org.daysheet.billing.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.daysheet.billing.encounters.ChargeEntry;
import org.daysheet.billing.patients.Coverages;
import org.daysheet.billing.patients.Patients;
import org.daysheet.billing.payments.Payments;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.remittances.Remittances;
import org.daysheet.billing.remittances.TakeResult;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.AckAnswer;
import org.daysheet.billing.submission.Acknowledgments;
import org.daysheet.edi.inspect.FileKind;
import org.daysheet.edi.inspect.InspectionSink;
import org.daysheet.edi.inspect.Inspector;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import org.daysheet.store.StoreException;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;

/// The one door for files: looks what a file is by its content, never by its name, and takes it to the room that
/// understands it. A file is taken as a whole or not at all, and taking it twice changes nothing.
public final class Exchange {
    private static final int HEAD_BYTES = 1 << 18;
    private static final long LARGEST_TABLE = 64L << 20;

    private final Session session;
    private final RawFiles files;
    private final CsvTaking tables;
    private final Acknowledgments acknowledgments;
    private final Remittances remittances;

    public Exchange(
            Session session, RawFiles files, Tables tables, Acknowledgments acknowledgments, Remittances remittances) {
        this.session = session;
        this.files = files;
        this.tables = new CsvTaking(session, files, tables);
        this.acknowledgments = acknowledgments;
        this.remittances = remittances;
    }

    /// The rooms that rows of tables go to.
    public record Tables(
            Practices practices,
            FeeSchedules fees,
            Patients patients,
            Coverages coverages,
            ChargeEntry chargeEntry,
            Payments payments) {}

    /// Takes a file, whatever it is.
    public FileAnswer take(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        long length = length(file);
        session.database().requireSpace(2 * length);
        FileKind kind = kind(file);
        FileAnswer first = take(file, kind, name, progress);
        List<Finding> found = first instanceof FileAnswer.AlreadyTaken ? foundBefore(file, kind) : first.findings();
        return OtherKinds.taken(kind, first, found, other -> take(file, other, name, progress));
    }

    private FileAnswer take(Path file, FileKind kind, String name, Progress progress) {
        return switch (kind) {
            case REMITTANCE_835 -> remittance(kind, name, remittances.take(file, progress));
            case SYNTAX_ACK_999, INTERCHANGE_ACK, CLAIM_ACK_277 ->
                acknowledgment(kind, name, acknowledgments.take(file, kind, progress));
            case CSV, TEXT -> table(file, name, length(file), progress);
            default -> refused(kind, name);
        };
    }

    /// As {@link #take}, for several files on end: what stands in the way of one is its answer, so that the next
    /// can be taken.
    public FileAnswer takeOrRefuse(Path file, Progress progress) {
        try {
            return take(file, progress);
        } catch (BillingException | StoreException | UncheckedIOException e) {
            Problem problem = Problem.of(e);
            Finding finding = finding(problem.key(), problem.message());
            return new FileAnswer.Refused("unknown", String.valueOf(file.getFileName()), List.of(finding));
        }
    }

    private FileAnswer table(Path file, String name, long length, Progress progress) {
        if (length > LARGEST_TABLE) {
            return new FileAnswer.Refused("csv", name, List.of(finding("csv", Texts.of("exchange.table-too-large"))));
        }
        return tables.take(name, bytes(file), progress);
    }

    private FileAnswer remittance(FileKind kind, String name, TakeResult result) {
        return switch (result) {
            case TakeResult.Taken taken ->
                new FileAnswer.Taken(
                        kind.text(),
                        name,
                        List.of(new TakenCount("checks", taken.remittances().size())),
                        taken.remittances(),
                        taken.findings());
            case TakeResult.AlreadyTaken already ->
                before(kind, name, files.show(already.file()), already.remittances());
            case TakeResult.Refused refused -> new FileAnswer.Refused(kind.text(), name, refused.findings());
        };
    }

    /// What the first taking of a file found in it.
    private List<Finding> foundBefore(Path file, FileKind kind) {
        try (InputStream bytes = Files.newInputStream(file)) {
            String sha256 = session.vault().put(bytes);
            return session.read(tx -> files.find(tx, FileDirection.IN, sha256, kind.text())
                    .map(before -> RawFiles.findings(tx, before.id()))
                    .orElse(List.of()));
        } catch (IOException e) {
            throw new BillingException("exchange.unreadable", file);
        }
    }

    private FileAnswer before(FileKind kind, String name, RawFile file, List<RemittanceId> remittances) {
        LocalDate on = LocalDate.ofInstant(file.keptAt(), session.database().zone());
        return new FileAnswer.AlreadyTaken(kind.text(), name, file.name(), on, remittances);
    }

    private FileAnswer acknowledgment(FileKind kind, String name, AckAnswer answer) {
        return switch (answer) {
            case AckAnswer.Taken taken ->
                new FileAnswer.Taken(
                        kind.text(),
                        name,
                        List.of(
                                new TakenCount("accepted", taken.accepted()),
                                new TakenCount("rejected", taken.rejected()),
                                new TakenCount("unknown", taken.unknown())),
                        List.of(),
                        taken.findings());
            case AckAnswer.AlreadyTaken already -> before(kind, name, already.before(), List.of());
            case AckAnswer.Refused refused -> new FileAnswer.Refused(kind.text(), name, refused.findings());
        };
    }

    private static FileAnswer refused(FileKind kind, String name) {
        String words = Texts.of("exchange.not-taken." + advice(kind), kind.text());
        return new FileAnswer.Refused(kind.text(), name, List.of(finding("kind-not-taken", words)));
    }

    /// Last part of the text that says what to do with a file of a kind that is not taken.
    private static String advice(FileKind kind) {
        return switch (kind) {
            case PROFESSIONAL_837 -> "our-own";
            case EMPTY -> "empty";
            case UNKNOWN -> "unknown";
            case ZIP, GZIP -> "packed";
            case OFFICE -> "office";
            case UTF16 -> "utf-16";
            case PDF, XML, JSON, HTML, RTF, IMAGE, HL7, CSV, TEXT -> "other";
            default -> "x12";
        };
    }

    private static Finding finding(String code, String words) {
        return Finding.ofFile(Severity.ERROR, code, words);
    }

    /// The kind shows in the first segments; what they lack behind the cut is not looked at here.
    private static FileKind kind(Path file) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] head = input.readNBytes(HEAD_BYTES);
            return Inspector.inspect(new ByteArrayInputStream(head), new InspectionSink() {})
                    .kind();
        } catch (IOException e) {
            throw new BillingException("exchange.unreadable", file);
        }
    }

    private static long length(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BillingException("exchange.unreadable", file);
            }
            return Files.size(file);
        } catch (IOException e) {
            throw new BillingException("exchange.unreadable", file);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BillingException("exchange.unreadable", file);
        }
    }
}
