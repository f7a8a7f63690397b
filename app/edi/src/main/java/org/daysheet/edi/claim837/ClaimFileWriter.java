package org.daysheet.edi.claim837;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daysheet.edi.claim837.ClaimNotWritable.Problem;
import org.daysheet.edi.claim837.WrittenClaimFile.WrittenClaim;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.SegmentWriter;
import org.daysheet.edi.x12.Separators;

/// Writes claims as one 837P interchange (005010X222A1) and proves it: the bytes are read back, checked and compared
/// with the claims before anybody gets them. Counts come from what was written; control numbers and time are given.
public final class ClaimFileWriter {
    /// At most so many claims a set, as receivers advise.
    static final int MOST_CLAIMS_PER_SET = 5_000;

    private static final String GUIDE = "005010X222A1";
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    /// Wrappers of a file that nobody gets.
    private static final ClaimFileFacts TRIAL = new ClaimFileFacts(
            "ZZ",
            "TRIAL",
            "TRIAL",
            "ZZ",
            "TRIAL",
            "TRIAL",
            false,
            false,
            LocalDate.EPOCH.atStartOfDay(),
            1,
            1,
            1,
            "TRIAL");

    private final ClaimFileFacts facts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<WrittenClaim> written = new ArrayList<>();
    private final List<ProfessionalClaim> inOrder = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private final SegmentWriter out;
    private String running = "";

    private ClaimFileWriter(ClaimFileFacts facts) {
        this.facts = facts;
        this.out = new SegmentWriter(Separators.USUAL, this::refused);
    }

    /// Writes the claims.
    ///
    /// @throws ClaimNotWritable when a claim lacks what it needs, or does not come back as it went in
    public static WrittenClaimFile write(List<ProfessionalClaim> claims, ClaimFileFacts facts) throws ClaimNotWritable {
        List<Problem> missing = ClaimRequirements.check(claims);
        if (!missing.isEmpty()) {
            throw new ClaimNotWritable(missing);
        }
        ClaimFileWriter writer = new ClaimFileWriter(facts);
        writer.write(claims);
        writer.refuse();
        byte[] bytes = writer.out.bytes();
        writer.proveBack(bytes);
        writer.refuse();
        return new WrittenClaimFile(bytes, writer.written, writer.controls);
    }

    /// Why a claim cannot be written; empty for one that can go into a file. It is written and read back for it.
    public static List<Problem> problems(ProfessionalClaim claim) {
        try {
            write(List.of(claim), TRIAL);
            return List.of();
        } catch (ClaimNotWritable refusal) {
            return refusal.problems();
        }
    }

    private void write(List<ProfessionalClaim> claims) {
        interchange();
        out.segment(
                "GS",
                "HC",
                ofGroup("GS02", facts.applicationSender()),
                ofGroup("GS03", facts.applicationReceiver()),
                DATE.format(facts.writtenAt()),
                TIME.format(facts.writtenAt()),
                Long.toString(facts.groupControl()),
                "X",
                GUIDE);
        for (List<ProfessionalClaim> set : sets(claims)) {
            set(set);
        }
        out.segment("GE", Integer.toString(controls.size()), Long.toString(facts.groupControl()));
        out.segment("IEA", "1", interchangeControl());
    }

    private void interchange() {
        String date = DATE.format(facts.writtenAt()).substring(2);
        out.interchangeHeader(
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                facts.senderQualifier(),
                padded("ISA06", facts.senderId()),
                facts.receiverQualifier(),
                padded("ISA08", facts.receiverId()),
                date,
                TIME.format(facts.writtenAt()),
                "^",
                "00501",
                interchangeControl(),
                facts.asksAcknowledgment() ? "1" : "0",
                facts.production() ? "P" : "T");
    }

    private void set(List<ProfessionalClaim> claims) {
        String control = String.format(Locale.ROOT, "%04d", facts.firstTransactionControl() + controls.size());
        String reference = facts.batchReference() + (controls.isEmpty() ? "" : "-" + (controls.size() + 1));
        controls.add(control);
        long before = out.segments();
        out.segment("ST", "837", control, GUIDE);
        out.segment(
                "BHT",
                "0019",
                "00",
                reference,
                DATE.format(facts.writtenAt()),
                TIME.format(facts.writtenAt()),
                isSubrogation(claims.getFirst()) ? "31" : "CH");
        ClaimSetWriter writer = new ClaimSetWriter(out, new ClaimSetWriter.Started() {
            @Override
            public void levelOf(ProfessionalClaim claim) {
                running = claim.controlNumber();
            }

            @Override
            public void claim(ProfessionalClaim claim) {
                started(claim, control);
            }
        });
        writer.write(claims.getFirst().partners(), ClaimTree.of(claims));
        running = "";
        out.segment("SE", Long.toString(out.segments() - before + 1), control);
    }

    private record SetKey(TradingPartners partners, boolean subrogation) {}

    private void started(ProfessionalClaim claim, String control) {
        running = claim.controlNumber();
        inOrder.add(claim);
        written.add(new WrittenClaim(claim.controlNumber().toUpperCase(Locale.ROOT), control, out.offset()));
    }

    private static boolean isSubrogation(ProfessionalClaim claim) {
        return claim.billingProvider().payToPlan() != null;
    }

    /// Claims by submitter, receiver and use, in file order, cut where a set is full.
    private static List<List<ProfessionalClaim>> sets(List<ProfessionalClaim> claims) {
        Map<SetKey, List<ProfessionalClaim>> byPartners = new LinkedHashMap<>();
        for (ProfessionalClaim claim : claims) {
            byPartners
                    .computeIfAbsent(new SetKey(claim.partners(), isSubrogation(claim)), key -> new ArrayList<>())
                    .add(claim);
        }
        List<List<ProfessionalClaim>> sets = new ArrayList<>();
        for (List<ProfessionalClaim> own : byPartners.values()) {
            List<ProfessionalClaim> ordered = ClaimTree.of(own).claims();
            for (int from = 0; from < ordered.size(); from += MOST_CLAIMS_PER_SET) {
                sets.add(ordered.subList(from, Math.min(ordered.size(), from + MOST_CLAIMS_PER_SET)));
            }
        }
        return sets;
    }

    /// Reads the bytes back: every claim must be there, in order, equal to what was given, and free of errors.
    private void proveBack(byte[] bytes) {
        ClaimFile back = read(bytes);
        for (Finding finding : back.findings()) {
            if (finding.isError()) {
                problems.add(problem("", finding));
            }
        }
        if (back.claims().size() != inOrder.size()) {
            problems.add(new Problem("", "CLM", "read back " + back.claims().size() + " claims of " + inOrder.size()));
            return;
        }
        for (int i = 0; i < inOrder.size(); i++) {
            ProfessionalClaim given = inOrder.get(i).sent();
            ReadClaim read = back.claims().get(i);
            read.findings().stream()
                    .filter(Finding::isError)
                    .forEach(finding -> problems.add(problem(given.controlNumber(), finding)));
            boolean same = read.claim()
                    .map(claim -> claim.equals(given) || capitals(claim).equals(capitals(given)))
                    .orElse(false);
            if (!same || read.place().offset() != written.get(i).offset()) {
                problems.add(new Problem(given.controlNumber(), "CLM", "the claim does not read back as it was given"));
            }
        }
    }

    /// Records print all they hold, so two claims are equal but for capitals when their texts are.
    private static String capitals(ProfessionalClaim claim) {
        return claim.toString().toUpperCase(Locale.ROOT);
    }

    private static Problem problem(String claim, Finding finding) {
        String element = finding.element().isEmpty() ? finding.segmentId() : finding.element();
        return new Problem(claim, element, finding.message());
    }

    private static ClaimFile read(byte[] bytes) {
        try {
            return ClaimFileReader.readAll(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void refuse() throws ClaimNotWritable {
        if (!problems.isEmpty()) {
            throw new ClaimNotWritable(problems);
        }
    }

    private void refused(String element, String message) {
        problems.add(new Problem(running, element, message));
    }

    private String padded(String element, String id) {
        if (id.isEmpty() || id.length() > 15) {
            problems.add(new Problem("", element, "an interchange id has one to fifteen characters"));
            return " ".repeat(15);
        }
        return id + " ".repeat(15 - id.length());
    }

    private String ofGroup(String element, String id) {
        if (id.length() < 2 || id.length() > 15) {
            problems.add(new Problem("", element, "a number of the group has two to fifteen characters"));
        }
        return id;
    }

    private String interchangeControl() {
        return String.format(Locale.ROOT, "%09d", facts.interchangeControl());
    }
}
