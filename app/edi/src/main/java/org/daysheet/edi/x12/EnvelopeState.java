package org.daysheet.edi.x12;

/// What the running interchange, group and set have said so far.
final class EnvelopeState {
    boolean inInterchange;
    boolean isNameless;
    int malformed;
    boolean inGroup;
    boolean strayReported;
    String interchangeControl = "";
    String groupControl = "";
    int groups;
    int setsInGroup;
    long segmentsInSet;

    private String sender = "";
    private String receiver = "";
    private String usage = "";
    private String groupSender = "";
    private String groupReceiver = "";
    private String groupVersion = "";
    private String lastSet = "";

    InterchangeFacts interchange(Segment isa) {
        begin(isa.text(13), isa.text(6), isa.text(8), isa.text(15));
        isNameless = false;
        return new InterchangeFacts(interchangeControl, sender, receiver, usage, isa.place());
    }

    /// What stands outside any interchange stands in one of its own that says nothing.
    InterchangeFacts nameless(Segment first) {
        begin("", "", "", "");
        isNameless = true;
        return new InterchangeFacts("", "", "", "", first.place());
    }

    private void begin(String control, String from, String to, String kindOfUse) {
        inInterchange = true;
        inGroup = false;
        strayReported = false;
        malformed = 0;
        interchangeControl = control;
        sender = from;
        receiver = to;
        usage = kindOfUse;
        groupControl = "";
        groupSender = "";
        groupReceiver = "";
        groupVersion = "";
        lastSet = "";
        groups = 0;
        setsInGroup = 0;
    }

    void group(Segment gs) {
        inGroup = true;
        groups++;
        setsInGroup = 0;
        groupSender = gs.text(2);
        groupReceiver = gs.text(3);
        groupControl = gs.text(6);
        groupVersion = gs.text(8);
    }

    Envelope set(Segment st) {
        setsInGroup++;
        segmentsInSet = 1;
        lastSet = st.text(1);
        String version = st.has(3) ? st.text(3) : groupVersion;
        return new Envelope(
                interchangeControl,
                sender,
                receiver,
                usage,
                groupControl,
                groupSender,
                groupReceiver,
                version,
                lastSet,
                st.text(2),
                st.place());
    }

    /// How bad a wrong count is in the running kind of set.
    Severity severity() {
        return switch (lastSet) {
            case "837", "999", "277" -> Severity.ERROR;
            default -> Severity.WARNING;
        };
    }
}
