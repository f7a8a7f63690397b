package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.types.money.Money;

/// Reads our 837P as a payer does: just what adjudication needs. Written apart from the edi room on purpose.
final class ClaimFileReader {
    private final Segments segments;
    private final List<SubmittedFile.ClaimSet> sets = new ArrayList<>();
    private SubmittedFile.Envelope envelope = SubmittedFile.Envelope.NONE;
    private String setControl = "";
    private String batchReference = "";
    private Person submitter = Person.NOBODY;
    private List<SubmittedClaim> claims = new ArrayList<>();
    private final LocalDate receivedOn;
    private ClaimUnderReading claim;
    private boolean inSet;

    private ClaimFileReader(byte[] file, LocalDate receivedOn) {
        this.segments = new Segments(file);
        this.receivedOn = receivedOn;
        this.claim = new ClaimUnderReading(receivedOn);
    }

    /// @throws UnreadableClaimFile when the bytes are no 837P
    static SubmittedFile read(byte[] file, LocalDate receivedOn) {
        return new ClaimFileReader(file, receivedOn).read();
    }

    private SubmittedFile read() {
        List<String> isa = segments.next();
        String groupControl = "";
        String guide = "";
        for (List<String> segment = segments.next(); !segment.isEmpty(); segment = segments.next()) {
            switch (segment.getFirst()) {
                case "GS" -> {
                    groupControl = at(segment, 6);
                    guide = at(segment, 8);
                }
                case "ST" -> startSet(segment);
                case "SE" -> endSet();
                default -> {
                    if (inSet) {
                        body(segment);
                    }
                }
            }
        }
        envelope = new SubmittedFile.Envelope(
                at(isa, 6).strip(), at(isa, 8).strip(), at(isa, 13), groupControl, guide, at(isa, 15));
        if (sets.isEmpty()) {
            throw new UnreadableClaimFile("the file holds no 837 transaction");
        }
        return new SubmittedFile(envelope, sets);
    }

    private void startSet(List<String> segment) {
        if (!at(segment, 1).equals("837")) {
            throw new UnreadableClaimFile("transaction " + at(segment, 2) + " is no 837");
        }
        inSet = true;
        setControl = at(segment, 2);
        claims = new ArrayList<>();
        claim = new ClaimUnderReading(receivedOn);
    }

    private void endSet() {
        finishClaim();
        sets.add(new SubmittedFile.ClaimSet(setControl, batchReference, submitter, claims));
        inSet = false;
    }

    private void finishClaim() {
        if (claim.isStarted()) {
            claims.add(claim.finish());
        }
    }

    private void body(List<String> segment) {
        switch (segment.getFirst()) {
            case "BHT" -> batchReference = at(segment, 3);
            case "HL" -> {
                finishClaim();
                claim.level(at(segment, 3));
            }
            case "CLM" -> {
                finishClaim();
                claim.start(at(segment, 1), money(at(segment, 2)), segments.components(at(segment, 5)));
            }
            case "SBR" -> claim.subscription(at(segment, 1), at(segment, 9));
            case "NM1" -> name(segment);
            case "REF" -> claim.reference(at(segment, 1), at(segment, 2));
            case "SV1" -> claim.line(procedure(at(segment, 1)), money(at(segment, 2)), at(segment, 4));
            case "DTP" -> {
                if (at(segment, 1).equals("472")) {
                    claim.serviceOn(date(at(segment, 3)));
                }
            }
            case "CAS" -> leftToPatient(segment);
            default -> {}
        }
    }

    private void name(List<String> segment) {
        Person person = new Person(at(segment, 3), at(segment, 4), at(segment, 5), at(segment, 9));
        if (at(segment, 1).equals("41")) {
            submitter = person;
        } else {
            claim.name(at(segment, 1), person);
        }
    }

    private void leftToPatient(List<String> segment) {
        if (!at(segment, 1).equals("PR")) {
            return;
        }
        for (int i = 3; i < segment.size(); i += 3) {
            claim.leftToPatient(money(at(segment, i)));
        }
    }

    private String procedure(String composite) {
        List<String> parts = segments.components(composite);
        List<String> kept = parts.subList(1, Math.min(parts.size(), 6));
        String joined = String.join(":", kept);
        while (joined.endsWith(":")) {
            joined = joined.substring(0, joined.length() - 1);
        }
        return joined;
    }

    private static Money money(String text) {
        return Money.parse(text)
                .orElseThrow(() -> new UnreadableClaimFile("an amount is not a number with two decimals"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(8, text.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableClaimFile("a service date is not eight digits");
        }
    }

    private static String at(List<String> segment, int index) {
        return index < segment.size() ? segment.get(index) : "";
    }
}
