package org.daysheet.edi.ack277;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daysheet.edi.x12.Allowance;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Party;
import org.daysheet.edi.x12.Place;
import org.daysheet.edi.x12.Procedure;
import org.daysheet.edi.x12.QualifiedDate;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads one 277CA transaction: levels of the receiver (21), billing provider (19) and patient (PT). Some receivers
/// name the patient as in the claim instead: the subscriber (22), or a dependent (23) below.
public final class ClaimAckSetReader implements SetHandler {
    private static final Set<String> PATIENTS = Set.of("PT", "22", "23");

    private final Envelope envelope;
    private final ClaimAckHandler handler;
    private final Allowance allowance = new Allowance();

    private String reference = "";
    private String level = "";
    private Place levelPlace = Place.START;
    private Party party = Party.UNNAMED;
    private Party billing = Party.UNNAMED;
    private boolean sourceTold;
    private boolean levelOpen;
    private String trace = "";
    private List<AckNote> notes = new ArrayList<>();
    private AckTotals totals = AckTotals.NONE;
    private @Nullable ClaimDraft claim;

    public ClaimAckSetReader(Envelope envelope, ClaimAckHandler handler) {
        this.envelope = envelope;
        this.handler = handler;
        handler.begin(envelope);
    }

    @Override
    public void segment(Segment segment) {
        if (segment.id().equals("HL") || isClaim(segment)) {
            allowance.renew();
        } else if (!allowance.admits(segment)) {
            leaveOut(segment);
            return;
        }
        switch (segment.id()) {
            case "BHT" -> reference = segment.text(3);
            case "HL" -> level(segment);
            case "NM1" -> name(segment);
            case "TRN" -> trace(segment);
            case "STC" -> status(segment);
            case "REF" -> reference(segment);
            case "DTP" -> date(segment);
            case "SVC" -> line(segment);
            case "QTY" -> quantity(segment);
            case "AMT" -> amount(segment);
            default ->
                handler.finding(segment.finding(
                        Severity.WARNING,
                        "segment-unexpected",
                        0,
                        "A segment that a claim acknowledgment does not have at this place was left out.",
                        ""));
        }
    }

    @Override
    public void end(long endOffset) {
        closeLevel();
        handler.end(envelope);
    }

    private boolean isClaim(Segment segment) {
        return PATIENTS.contains(level) && segment.id().equals("TRN");
    }

    private void leaveOut(Segment segment) {
        if (allowance.isNews()) {
            handler.finding(segment.finding(
                    Severity.ERROR,
                    "answer-too-large",
                    0,
                    "The answer about a claim holds more than any real one does; from here on it was left out.",
                    ""));
        }
    }

    private void level(Segment hl) {
        closeLevel();
        level = hl.text(3);
        levelPlace = hl.place();
        levelOpen = true;
        party = Party.UNNAMED;
        trace = "";
        notes = new ArrayList<>();
        totals = AckTotals.NONE;
    }

    private void name(Segment nm1) {
        party = Party.read(nm1);
        if (level.equals("20") && !sourceTold) {
            sourceTold = true;
            handler.source(reference, party);
        } else if (level.equals("19")) {
            billing = party;
        }
    }

    private void trace(Segment trn) {
        if (isClaim(trn)) {
            closeClaim();
            claim = new ClaimDraft(trn);
        } else {
            trace = trn.text(2);
        }
    }

    private void status(Segment stc) {
        AckNote note = NoteReader.read(stc, handler::finding);
        ClaimDraft open = claim;
        List<AckNote> target = open == null ? notes : open.notes();
        target.add(note);
    }

    private void reference(Segment ref) {
        ClaimDraft open = claim;
        if (open != null) {
            open.reference(ref);
        }
    }

    private void date(Segment dtp) {
        ClaimDraft open = claim;
        QualifiedDate date = QualifiedDate.readDtp(dtp);
        if (date == null) {
            handler.finding(dtp.finding(Severity.WARNING, "date-unreadable", 3, "A date cannot be read.", "CCYYMMDD"));
        } else if (open != null && open.lines.isEmpty()) {
            open.dates.add(date);
        }
    }

    private void line(Segment svc) {
        ClaimDraft open = claim;
        if (open != null) {
            open.lines.add(new LineDraft(svc));
        }
    }

    private void quantity(Segment qty) {
        int count = qty.number(2);
        switch (qty.text(1)) {
            case "90", "QA" ->
                totals = new AckTotals(count, totals.rejectedCount(), totals.acceptedAmount(), totals.rejectedAmount());
            case "AA", "QC" ->
                totals = new AckTotals(totals.acceptedCount(), count, totals.acceptedAmount(), totals.rejectedAmount());
            default -> {}
        }
    }

    private void amount(Segment amt) {
        Money amount = amt.money(2);
        switch (amt.text(1)) {
            case "YU" ->
                totals = new AckTotals(totals.acceptedCount(), totals.rejectedCount(), amount, totals.rejectedAmount());
            case "YY" ->
                totals = new AckTotals(totals.acceptedCount(), totals.rejectedCount(), totals.acceptedAmount(), amount);
            default -> {}
        }
    }

    private void closeLevel() {
        closeClaim();
        if (!levelOpen) {
            return;
        }
        levelOpen = false;
        if (level.equals("21") || level.equals("19")) {
            if (trace.isEmpty()) {
                handler.finding(new Finding(
                        Severity.ERROR,
                        "trace-missing",
                        level.equals("21")
                                ? "The receiver's level does not say which file it answers (loop 2200B, TRN)."
                                : "A billing provider's level has no trace of its own (loop 2200C, TRN).",
                        levelPlace.offset(),
                        levelPlace.line(),
                        levelPlace.segment(),
                        "HL",
                        "",
                        "",
                        "TRN"));
            }
            handler.receiver(new ReceiverAck(level, party, trace, notes, totals, levelPlace));
        }
    }

    private void closeClaim() {
        ClaimDraft open = claim;
        if (open == null) {
            return;
        }
        claim = null;
        if (open.claimNotes.isEmpty()) {
            handler.finding(new Finding(
                    Severity.ERROR,
                    "status-missing",
                    "A claim of the acknowledgment has no status (STC).",
                    open.place.offset(),
                    open.place.line(),
                    open.place.segment(),
                    "TRN",
                    "",
                    "",
                    "STC"));
        }
        handler.claim(open.finish(party, billing));
    }

    private static final class ClaimDraft {
        private final String control;
        private final Place place;
        private final List<AckNote> claimNotes = new ArrayList<>();
        private final List<QualifiedDate> dates = new ArrayList<>();
        private final List<LineDraft> lines = new ArrayList<>();
        private String payerControl = "";
        private String clearinghouseId = "";

        ClaimDraft(Segment trn) {
            control = trn.text(2);
            place = trn.place();
        }

        List<AckNote> notes() {
            return lines.isEmpty() ? claimNotes : lines.getLast().notes;
        }

        void reference(Segment ref) {
            switch (ref.text(1)) {
                case "1K" -> payerControl = ref.text(2);
                case "D9" -> clearinghouseId = ref.text(2);
                case "FJ" -> {
                    if (!lines.isEmpty()) {
                        lines.getLast().control = ref.text(2);
                    }
                }
                default -> {}
            }
        }

        ClaimAck finish(Party patient, Party billingProvider) {
            List<LineAck> finished = lines.stream().map(LineDraft::finish).toList();
            return new ClaimAck(
                    control,
                    patient,
                    billingProvider,
                    claimNotes,
                    payerControl,
                    clearinghouseId,
                    dates,
                    finished,
                    place);
        }
    }

    private static final class LineDraft {
        private final Procedure procedure;
        private final @Nullable Money charge;
        private final Place place;
        private final List<AckNote> notes = new ArrayList<>();
        private String control = "";

        LineDraft(Segment svc) {
            procedure = Procedure.read(svc, 1);
            charge = svc.money(2);
            place = svc.place();
        }

        LineAck finish() {
            return new LineAck(procedure, charge, control, notes, place);
        }
    }
}
