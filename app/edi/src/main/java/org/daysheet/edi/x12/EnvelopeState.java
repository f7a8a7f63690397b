package org.daysheet.edi.x12;

import java.util.HashSet;
import java.util.Set;

/// What the running interchange, group and set have said so far.
final class EnvelopeState {
    private static final int MOST_REMEMBERED = 100_000;

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
    private String functionalId = "";
    private String lastSet = "";
    private final Set<String> interchanges = new HashSet<>();
    private final Set<String> groupsSeen = new HashSet<>();
    private final Set<String> setsSeen = new HashSet<>();

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
        functionalId = "";
        groupsSeen.clear();
        setsSeen.clear();
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
        functionalId = gs.text(1);
        setsSeen.clear();
    }

    /// Whether an interchange of the file had this number before.
    boolean repeatsInterchange() {
        return isRepeated(interchanges, interchangeControl);
    }

    /// Whether a group of the interchange had this number before.
    boolean repeatsGroup() {
        return isRepeated(groupsSeen, groupControl);
    }

    /// Whether a set of the group had this number before.
    boolean repeatsSet(Envelope set) {
        return isRepeated(setsSeen, set.transactionControl());
    }

    /// Beyond any measure nothing is remembered, so that memory does not grow with the file.
    private static boolean isRepeated(Set<String> seen, String control) {
        return !control.isEmpty() && seen.size() < MOST_REMEMBERED && !seen.add(control);
    }

    /// What sets of the running group are, by GS01; empty where GS01 says nothing known.
    String setsOfGroup() {
        return switch (functionalId) {
            case "HP" -> "835";
            case "HC" -> "837";
            case "FA" -> "999";
            case "HN" -> "277";
            case "HS" -> "270";
            case "HB" -> "271";
            case "HR" -> "276";
            case "HI" -> "278";
            case "BE" -> "834";
            case "RA" -> "820";
            default -> "";
        };
    }

    /// Whether the sets of the group name their guide themselves (ST03), as all of 5010 do but for the 835.
    boolean namesGuide() {
        return inGroup
                && groupVersion.startsWith("005010")
                && Set.of("837", "999", "277").contains(setsOfGroup());
    }

    String groupVersion() {
        return groupVersion;
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
        String kind = setsOfGroup();
        return switch (kind.isEmpty() ? lastSet : kind) {
            case "837", "999", "277" -> Severity.ERROR;
            default -> Severity.WARNING;
        };
    }
}
