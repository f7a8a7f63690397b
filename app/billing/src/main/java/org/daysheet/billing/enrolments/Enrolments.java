package org.daysheet.billing.enrolments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.SendingWay;
import org.daysheet.billing.practice.SubmissionProfiles;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFile;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.RawFileId;
import org.jspecify.annotations.Nullable;

/// The tracker of enrolments. What somebody learns is a new step; how an enrolment came to stand as it does can always
/// be told.
public final class Enrolments {
    private static final String KIND = "ENROLMENT";
    private static final long MOST_BYTES = 25L << 20;

    /// How PDF, PNG, JPEG and TIFF files begin.
    private static final List<String> HEADS = List.of("%PDF-", "\u0089PNG", "\u00ff\u00d8\u00ff", "II*\0", "MM\0*");

    private final Session session;
    private final Practices practices;
    private final RawFiles files;

    public Enrolments(Session session, Practices practices) {
        this.session = session;
        this.practices = practices;
        this.files = new RawFiles(session);
    }

    /// Keeps what was learned. Files without a profile are about the payer's usual one. What stands already is not
    /// written again.
    public void record(EnrolmentFacts facts) {
        session.run(tx -> record(tx, facts));
    }

    /// Keeps what was learned, with the payer's letter.
    ///
    /// @param proof the letter, null when there is none
    public void record(EnrolmentFacts facts, @Nullable EnrolmentProof proof) {
        session.run(tx -> record(tx, facts, proof));
    }

    public void record(Tx tx, EnrolmentFacts facts) {
        record(tx, facts, null);
    }

    /// As {@link #record(EnrolmentFacts, EnrolmentProof)}, inside a transaction.
    public void record(Tx tx, EnrolmentFacts facts, @Nullable EnrolmentProof proof) {
        LocalDate effective = facts.effectiveOn();
        if (facts.on().isAfter(tx.today())) {
            throw new BillingException("enrolments.future", facts.on());
        }
        if (effective != null
                && facts.status() != EnrolmentStatus.APPROVED
                && facts.status() != EnrolmentStatus.ENDED) {
            throw new BillingException("enrolments.effective-needless");
        }
        EnrolmentFacts whole = whole(tx, facts);
        RawFileId letter = proof == null
                ? null
                : files.keep(tx, FileDirection.IN, KIND, proof.name(), proof.sha256(), proof.byteCount());
        boolean stands = EnrolmentStore.standing(tx, List.of(facts.payer())).stream()
                .anyMatch(one -> one.facts().equals(whole) && (letter == null || letter.equals(one.proof())));
        if (!stands) {
            long id = EnrolmentStore.insert(tx, whole, letter);
            tx.audit(
                    "enrolment." + whole.status().name().toLowerCase(java.util.Locale.ROOT),
                    "payer_enrolment",
                    id,
                    whole.kind().name());
        }
    }

    /// Puts a letter into the vault, encrypted, byte for byte; it is kept once a step names it.
    ///
    /// @throws BillingException when it cannot be read, is larger than 25 MB, or is neither a PDF nor a picture
    public EnrolmentProof letter(Path file) {
        Path name = file.getFileName();
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new BillingException("enrolments.proof.large", file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (!isLetter(bytes)) {
                throw new BillingException("enrolments.proof.kind", file);
            }
            String sha256 = session.vault().put(new ByteArrayInputStream(bytes));
            return new EnrolmentProof(name == null ? KIND : name.toString(), sha256, bytes.length);
        } catch (IOException e) {
            throw new BillingException("enrolments.proof.unreadable", file);
        }
    }

    /// The letter of a step.
    ///
    /// @throws BillingException when there is no such step, or it has none
    public RawFile letter(long step) {
        RawFileId proof = session.read(tx -> EnrolmentStore.byId(tx, step))
                .map(Enrolment::proof)
                .orElseThrow(() -> new BillingException("enrolments.proof.none", step));
        return files.show(proof);
    }

    /// Writes the letter of a step where somebody wants it; it is checked while it is read.
    ///
    /// @param to a file that is not there yet, or is written over
    public void saveLetter(long step, Path to) {
        try (InputStream bytes = files.open(letter(step).id())) {
            Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BillingException("enrolments.proof.unwritable", to);
        }
    }

    /// Told by its first bytes, whatever it is called.
    private static boolean isLetter(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return HEADS.stream().anyMatch(head::startsWith);
    }

    private EnrolmentFacts whole(Tx tx, EnrolmentFacts facts) {
        if (facts.kind() == EnrolmentKind.EFT) {
            return facts.by(null);
        }
        var payer = practices.payer(tx, facts.payer());
        return facts.profile() != null
                ? facts
                : facts.by(Objects.requireNonNull(
                                SubmissionProfiles.routes(tx, List.of(payer)).get(payer.id()))
                        .by(SendingWay.USUAL)
                        .profile()
                        .id());
    }

    /// How every enrolment stands that was ever recorded, by payer, kind and profile.
    public List<Enrolment> standing() {
        return session.read(EnrolmentStore::standing);
    }

    /// How the enrolments of some payers stand.
    public static List<Enrolment> standing(Tx tx, Collection<PayerId> payers) {
        return payers.isEmpty() ? List.of() : EnrolmentStore.standing(tx, payers);
    }

    /// Every step of all payers, newest first.
    public List<Enrolment> histories() {
        return session.read(EnrolmentStore::histories);
    }

    /// Every step of a payer's enrolments, newest first.
    public List<Enrolment> history(PayerId payer) {
        return session.read(tx -> EnrolmentStore.history(tx, payer));
    }
}
