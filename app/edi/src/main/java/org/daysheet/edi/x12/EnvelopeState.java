package org.daysheet.edi.x12;

/// What the running interchange, group and set have said so far.
final class EnvelopeState {
    boolean inInterchange;
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

    void interchange(Segment isa) {
        inInterchange = true;
        inGroup = false;
        strayReported = false;
        interchangeControl = isa.text(13);
        sender = isa.text(6);
        receiver = isa.text(8);
        usage = isa.text(15);
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
