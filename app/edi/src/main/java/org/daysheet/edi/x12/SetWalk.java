package org.daysheet.edi.x12;

/// Walks a file for a reader of one kind of set. What the file holds beside that is named by findings, so that nothing
/// is passed over in silence.
public abstract class SetWalk implements InterchangeHandler {
    private final FindingSink findings;

    protected SetWalk(FindingSink findings) {
        this.findings = findings;
    }

    /// Goes past a set that is of another kind.
    ///
    /// @param message what is left out, for a person
    /// @param expected ST01 that would have been read
    protected final SetHandler leaveOut(Envelope envelope, Severity severity, String message, String expected) {
        Place place = envelope.place();
        findings.finding(new Finding(
                severity,
                "other-set",
                message,
                place.offset(),
                place.line(),
                place.segment(),
                "ST",
                "ST01",
                envelope.set(),
                expected));
        return SetHandler.IGNORE;
    }

    @Override
    public void interchangeSegment(Segment segment) {
        boolean isAnswer = segment.id().equals("TA1");
        findings.finding(segment.finding(
                Severity.WARNING,
                isAnswer ? "other-set" : "segment-unexpected",
                0,
                isAnswer
                        ? "An answer to an interchange (TA1) in the file was left out."
                        : "A segment stands between an interchange header and a group and was left out.",
                "GS"));
    }

    @Override
    public final void finding(Finding finding) {
        findings.finding(finding);
    }
}
