package org.daysheet.billing.remittances;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.remittances.RepeatQuery.Repeat;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.remit835.RemittanceReader;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Severity;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.daysheet.types.id.RemittanceId;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// Takes 835 files in: the bytes into the vault first, then a look at the whole, then all rows in one transaction.
final class Taking {
    static final String KIND = "835";
    /// What the audit trail calls the taking of a check.
    static final String TAKEN = "remittance.taken";
    /// Stands there before the state a taken check was put to.
    static final String AT = " at ";

    private final Session session;
    private final RawFiles files;

    Taking(Session session, RawFiles files) {
        this.session = session;
        this.files = files;
    }

    TakeResult take(Path file, Progress progress) {
        try (InputStream bytes = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return take(name == null ? KIND : name.toString(), bytes, Files.size(file), progress);
        } catch (IOException e) {
            throw new BillingException("remittances.take.unreadable", file);
        }
    }

    TakeResult take(String name, byte[] bytes, Progress progress) {
        return take(name, new ByteArrayInputStream(bytes), bytes.length, progress);
    }

    private TakeResult take(String name, InputStream bytes, long size, Progress progress) {
        progress.begin("Reading the file");
        String sha256 = session.vault().put(bytes);
        Optional<TakeResult> before = session.read(tx -> takenBefore(tx, sha256));
        if (before.isPresent()) {
            return before.get();
        }
        FirstRead first = new FirstRead(progress);
        try (InputStream kept = session.vault().open(sha256)) {
            RemittanceReader.read(kept, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (first.seen().isEmpty()) {
            return new TakeResult.Refused(refused(first));
        }
        return session.write(
                tx -> takenBefore(tx, sha256).orElseGet(() -> take(tx, name, sha256, size, first, progress)));
    }

    private Optional<TakeResult> takenBefore(Tx tx, String sha256) {
        Optional<RawFile> known = files.find(tx, FileDirection.IN, sha256, KIND);
        return known.map(file -> new TakeResult.AlreadyTaken(
                        file.id(),
                        CheckStore.ofFile(tx, file.id()).stream().map(Check::id).toList()))
                .map(taken -> (TakeResult) taken);
    }

    private TakeResult take(Tx tx, String name, String sha256, long size, FirstRead first, Progress progress) {
        RawFileId file = files.keep(tx, FileDirection.IN, KIND, name, sha256, size);
        files.addFindings(tx, file, first.findings());
        TakeRun run = new TakeRun(tx, file, first.seen(), progress);
        try (InputStream kept = tx.vault().open(sha256)) {
            RemittanceReader.read(kept, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (RemittanceId id : run.taken()) {
            Check check = CheckStore.find(tx, id).orElseThrow();
            RemittanceStatus status = markRepeat(tx, check);
            PayerId payer = check.payer();
            String words = words(file.value(), payer == null ? null : payer.value());
            tx.audit(TAKEN, "remittance", id.value(), words + AT + status);
        }
        return new TakeResult.Taken(file, run.taken(), first.findings());
    }

    /// What the audit trail says of a taken check, before it says {@link #AT} where.
    static String words(long file, @Nullable Long payer) {
        return "file " + file + (payer == null ? "" : " payer " + payer);
    }

    /// @return where the check stands then
    private static RemittanceStatus markRepeat(Tx tx, Check check) {
        if (check.status() != RemittanceStatus.TAKEN) {
            return check.status();
        }
        Repeat repeat = new RepeatQuery(tx, check).repeat().orElse(null);
        if (repeat == null) {
            return check.status();
        }
        RemittanceStatus status = repeat.isSame() ? RemittanceStatus.REPEAT : RemittanceStatus.TAKEN;
        String words =
                repeat.isSame() ? "the same as " : repeat.isPart() ? "perhaps a part of " : "perhaps the same as ";
        CheckStore.move(tx, check.id(), status, 1, words + CheckStore.origin(tx, repeat.other()));
        return status;
    }

    private static List<Finding> refused(FirstRead first) {
        return first.findings().isEmpty()
                ? List.of(Finding.ofFile(
                        Severity.ERROR, "no-remittance", "The file holds no remittance (835). Nothing was taken."))
                : first.findings();
    }
}
