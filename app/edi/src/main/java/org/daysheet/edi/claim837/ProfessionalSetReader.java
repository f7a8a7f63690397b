package org.daysheet.edi.claim837;

import java.time.LocalDate;
import org.daysheet.edi.x12.Allowance;
import org.daysheet.edi.x12.Contact;
import org.daysheet.edi.x12.Envelope;
import org.daysheet.edi.x12.Finding;
import org.daysheet.edi.x12.Segment;
import org.daysheet.edi.x12.SetHandler;
import org.daysheet.edi.x12.Severity;
import org.jspecify.annotations.Nullable;

/// Reads one 837P transaction claim by claim.
public final class ProfessionalSetReader implements SetHandler {
    private static final String GUIDE = "005010X222";

    private final Envelope envelope;
    private final ClaimFileHandler handler;
    private final Notes837 notes = new Notes837();
    private final LevelGatherer levels = new LevelGatherer(notes);
    private final HierarchyCheck hierarchy = new HierarchyCheck(notes);
    private final LevelChecks checks = new LevelChecks(levels, notes);
    private final Loops837 loops = new Loops837();
    private final GuideCheck guide = new GuideCheck(notes);

    private final Allowance allowance = new Allowance();

    private boolean headed;
    private boolean begun;
    private boolean inLevels;
    private @Nullable LocalDate writtenOn;
    private String reference = "";
    private String purpose = "";
    private String use = "";
    private String submitterName = "";
    private String submitterId = "";
    private String receiverName = "";
    private String receiverId = "";
    private Contact contact = Contact.NONE;
    private @Nullable TradingPartners partners;
    private @Nullable ClaimGatherer claim;

    public ProfessionalSetReader(Envelope envelope, ClaimFileHandler handler) {
        this.envelope = envelope;
        this.handler = handler;
        if (!envelope.version().startsWith(GUIDE)) {
            handler.finding(new Finding(
                    Severity.WARNING,
                    "guide-version",
                    "The claims follow another guide; they are read as 005010X222A1.",
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "ST03",
                    envelope.version(),
                    "005010X222A1"));
        }
    }

    @Override
    public void segment(Segment segment) {
        String loop = loops.next(segment);
        switch (segment.id()) {
            case "HL" -> level(segment);
            case "CLM" -> beginClaim(segment);
            default -> content(loop, segment);
        }
        if (claim != null || inLevels) {
            guide.check(loop, segment);
        } else {
            guide.checkHeader(loop, segment);
        }
    }

    @Override
    public void end(long endOffset) {
        closeClaim();
        guide.close();
        hierarchy.end();
        begin();
        flush();
        handler.end(envelope);
    }

    private void content(String loop, Segment segment) {
        ClaimGatherer open = claim;
        if (!allowance.admits(segment)) {
            leaveOut(segment);
        } else if (open != null) {
            open.take(loop, segment);
        } else if (inLevels) {
            if (!levels.take(loop, segment)) {
                notes.notKept(loop, segment);
            }
        } else {
            header(segment);
        }
    }

    private void leaveOut(Segment segment) {
        if (allowance.isNews()) {
            notes.error(
                    segment,
                    0,
                    "claim-too-large",
                    "A claim, or a level above it, holds more than any real one does; from here on it was left out.",
                    "");
        }
        if (claim != null) {
            claim.leaveOut(segment);
        }
    }

    private void level(Segment hl) {
        allowance.renew();
        closeClaim();
        begin();
        inLevels = true;
        hierarchy.check(hl);
        checks.begin(hl);
        switch (hl.text(3)) {
            case "20" -> levels.beginBilling();
            case "22" -> levels.beginSubscriber();
            case "23" -> levels.beginPatient();
            default -> {}
        }
    }

    private void beginClaim(Segment clm) {
        closeClaim();
        begin();
        allowance.renew();
        claim = new ClaimGatherer(clm, notes);
        checks.claimBegins();
        if (!levels.isComplete()) {
            notes.error(
                    clm, 0, "claim-misplaced", "The claim does not stand below a billing provider and subscriber.", "");
        }
    }

    private void closeClaim() {
        ClaimGatherer open = claim;
        if (open == null) {
            return;
        }
        claim = null;
        guide.close();
        TradingPartners known = partners();
        ProfessionalClaim document = open.document(known, levels);
        ClaimChecks.check(open, levels.sequence(), writtenOn);
        ClaimOutline outline = new ClaimOutline(
                open.terms.controlNumber(),
                open.charge,
                open.lines.size(),
                open.terms.frequency(),
                levels.payerKey(),
                !levels.isDependent());
        handler.claim(new ReadClaim(
                outline,
                levels.names(),
                document,
                envelope,
                open.place,
                open.end(),
                notes.takeNotKept(),
                notes.takeFindings()));
    }

    private void header(Segment segment) {
        switch (segment.id()) {
            case "BHT" -> {
                headed = true;
                purpose = segment.text(2);
                reference = segment.text(3);
                writtenOn = segment.date(4);
                use = segment.text(6);
            }
            case "NM1" -> {
                if (segment.is(1, "41")) {
                    submitterName = segment.text(3);
                    submitterId = segment.text(9);
                } else if (segment.is(1, "40")) {
                    receiverName = segment.text(3);
                    receiverId = segment.text(9);
                }
            }
            case "PER" -> contact = contact.isNone() ? Contact.read(segment) : contact;
            default ->
                handler.finding(segment.finding(
                        Severity.WARNING,
                        "segment-unexpected",
                        0,
                        "A segment before the first level is out of place.",
                        ""));
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            if (envelope.version().startsWith(GUIDE)) {
                checkHeader();
            }
            flush();
            handler.begin(envelope, new BatchHeader(reference, purpose, use, partners()));
        }
    }

    private void checkHeader() {
        require(headed, "header-missing", "The set does not say what it is.", "BHT");
        require(!submitterId.isEmpty(), "submitter-missing", "The set does not name its submitter.", "NM1*41");
        require(!contact.isNone(), "submitter-contact-missing", "The submitter names nobody to ask.", "PER*IC");
        require(!receiverId.isEmpty(), "receiver-missing", "The set does not name its receiver.", "NM1*40");
    }

    private void require(boolean there, String code, String message, String expected) {
        if (!there) {
            handler.finding(new Finding(
                    Severity.ERROR,
                    code,
                    message,
                    envelope.place().offset(),
                    envelope.place().line(),
                    envelope.place().segment(),
                    "ST",
                    "",
                    "",
                    expected));
        }
    }

    private TradingPartners partners() {
        TradingPartners known = partners;
        if (known == null) {
            known = new TradingPartners(submitterName, submitterId, contact, receiverName, receiverId);
            partners = known;
        }
        return known;
    }

    private void flush() {
        notes.takeFindings().forEach(handler::finding);
        notes.takeNotKept();
    }
}
