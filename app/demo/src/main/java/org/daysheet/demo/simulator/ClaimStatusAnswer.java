package org.daysheet.demo.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daysheet.types.money.Money;

/// Writes the 277CA to one 837P file: one transaction set for each payer of each set that came in.
final class ClaimStatusAnswer {
    private static final String GUIDE = "005010X214";

    private final SegmentWriter writer = new SegmentWriter(Separators.USUAL);
    private final LocalDate receivedOn;
    private final LocalDate date;
    private int level;

    private ClaimStatusAnswer(LocalDate receivedOn, LocalDate date) {
        this.receivedOn = receivedOn;
        this.date = date;
    }

    /// @param intakes one for each claim of the file, in its order
    static byte[] write(SubmittedFile file, List<Intake> intakes, LocalDate receivedOn, LocalDate date, int control) {
        ClaimStatusAnswer answer = new ClaimStatusAnswer(receivedOn, date);
        answer.writer.open(file.envelope(), date, control, "HN", GUIDE);
        int from = 0;
        for (SubmittedFile.ClaimSet set : file.sets()) {
            int to = from + set.claims().size();
            answer.set(set, intakes.subList(from, to));
            from = to;
        }
        return answer.writer.close();
    }

    private void set(SubmittedFile.ClaimSet set, List<Intake> intakes) {
        Map<String, List<Intake>> byPayer = intakes.stream()
                .collect(Collectors.groupingBy(
                        intake -> intake.claim().people().payer().number(), LinkedHashMap::new, Collectors.toList()));
        byPayer.values().forEach(own -> payer(set, own));
    }

    private void payer(SubmittedFile.ClaimSet set, List<Intake> intakes) {
        Person payer = intakes.getFirst().claim().people().payer();
        writer.openSet("277", GUIDE);
        level = 0;
        String day = SegmentWriter.DAY.format(date);
        writer.segment("BHT", "0085", "08", set.batchReference(), day, "0600", "TH");
        nextLevel(0, "20", "1");
        writer.segment("NM1", "PR", "2", payer.lastName(), "", "", "", "", "PI", payer.number());
        writer.segment("TRN", "1", set.batchReference() + "-" + payer.number());
        writer.segment("DTP", "050", "D8", SegmentWriter.DAY.format(receivedOn));
        writer.segment("DTP", "009", "D8", day);
        nextLevel(1, "21", "1");
        Person submitter = set.submitter();
        writer.segment("NM1", "41", "2", submitter.lastName(), "", "", "", "", "46", submitter.number());
        writer.segment("TRN", "2", set.batchReference());
        writer.segment("STC", "A1:19:PR", day, "WQ", total(intakes).x12());
        totals(intakes, "90", "AA");
        Map<String, List<Intake>> byProvider = intakes.stream()
                .collect(Collectors.groupingBy(
                        intake -> intake.claim().people().provider().number(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byProvider.values().forEach(this::provider);
        writer.closeSet();
    }

    private void provider(List<Intake> intakes) {
        Person provider = intakes.getFirst().claim().people().provider();
        nextLevel(2, "19", "1");
        int parent = level;
        writer.segment(
                "NM1",
                "85",
                provider.firstName().isEmpty() ? "2" : "1",
                provider.lastName(),
                provider.firstName(),
                "",
                "",
                "",
                "XX",
                provider.number());
        writer.segment("TRN", "1", "0");
        writer.segment("STC", "A1:19:PR", "", "WQ", total(intakes).x12());
        totals(intakes, "QA", "QC");
        intakes.forEach(intake -> claim(intake, parent));
    }

    private void claim(Intake intake, int parent) {
        SubmittedClaim claim = intake.claim();
        Person patient = claim.people().patient();
        nextLevel(parent, "PT", "");
        writer.segment(
                "NM1",
                "QC",
                "1",
                patient.lastName(),
                patient.firstName(),
                patient.middleName(),
                "",
                "",
                "MI",
                claim.people().subscriber().number());
        writer.segment("TRN", "2", claim.control());
        String status = intake.entity().isEmpty()
                ? intake.category() + ":" + intake.status()
                : intake.category() + ":" + intake.status() + ":" + intake.entity();
        writer.segment(
                "STC",
                status,
                SegmentWriter.DAY.format(date),
                intake.isAccepted() ? "WQ" : "U",
                claim.charge().x12());
        if (intake.isAccepted()) {
            writer.segment("REF", "1K", intake.payerControl());
        }
        serviceDates(claim);
    }

    private void serviceDates(SubmittedClaim claim) {
        String first = SegmentWriter.DAY.format(claim.serviceOn());
        String last = SegmentWriter.DAY.format(claim.lastServiceOn());
        if (first.equals(last)) {
            writer.segment("DTP", "472", "D8", first);
        } else {
            writer.segment("DTP", "472", "RD8", first + "-" + last);
        }
    }

    private void nextLevel(int parent, String code, String hasChildren) {
        level++;
        writer.segment("HL", Integer.toString(level), parent == 0 ? "" : Integer.toString(parent), code, hasChildren);
    }

    private void totals(List<Intake> intakes, String acceptedQualifier, String rejectedQualifier) {
        List<Intake> accepted = intakes.stream().filter(Intake::isAccepted).toList();
        List<Intake> rejected =
                intakes.stream().filter(intake -> !intake.isAccepted()).toList();
        if (!accepted.isEmpty()) {
            writer.segment("QTY", acceptedQualifier, Integer.toString(accepted.size()));
        }
        if (!rejected.isEmpty()) {
            writer.segment("QTY", rejectedQualifier, Integer.toString(rejected.size()));
        }
        if (!accepted.isEmpty()) {
            writer.segment("AMT", "YU", total(accepted).x12());
        }
        if (!rejected.isEmpty()) {
            writer.segment("AMT", "YY", total(rejected).x12());
        }
    }

    private static Money total(List<Intake> intakes) {
        return Money.sum(intakes.stream().map(intake -> intake.claim().charge()));
    }
}
