package org.daysheet.edi.claim837;

import org.daysheet.edi.x12.Segment;

/// Tells in which loop of an 837P a segment stands, from what came before it (837P TR3). A party of no known
/// kind stands in the family of loops where it was met: 2000, 2310, 2330, 2420.
final class Loops837 {
    private String loop = "";
    private boolean inHeader = true;
    private boolean inClaim;
    private boolean inLine;
    private boolean inOtherPayer;

    /// The loop of the segment, which may begin a new one.
    String next(Segment segment) {
        switch (segment.id()) {
            case "HL" -> level(segment);
            case "CLM" -> {
                inHeader = false;
                inClaim = true;
                inLine = false;
                inOtherPayer = false;
                loop = "2300";
            }
            case "NM1" -> loop = party(segment.text(1));
            default -> inner(segment.id());
        }
        return loop;
    }

    private void level(Segment hl) {
        inHeader = false;
        inClaim = false;
        inLine = false;
        inOtherPayer = false;
        loop = switch (hl.text(3)) {
            case "20" -> "2000A";
            case "22" -> "2000B";
            case "23" -> "2000C";
            default -> "2000";
        };
    }

    private void inner(String id) {
        if (inHeader && id.equals("BHT")) {
            loop = "HEADER";
        } else if (inClaim && id.equals("LX")) {
            inLine = true;
            loop = "2400";
        } else if (inClaim && !inLine && id.equals("SBR")) {
            inOtherPayer = true;
            loop = "2320";
        } else if (inLine) {
            loop = switch (id) {
                case "LIN" -> "2410";
                case "SVD" -> "2430";
                case "LQ" -> "2440";
                default -> loop;
            };
        }
    }

    private String party(String role) {
        if (inHeader) {
            return switch (role) {
                case "41" -> "1000A";
                case "40" -> "1000B";
                default -> "";
            };
        }
        if (inLine) {
            return ofLine(role);
        }
        if (inOtherPayer) {
            return ofOtherPayer(role);
        }
        return inClaim ? ofClaim(role) : ofLevel(role);
    }

    private static String ofLevel(String role) {
        return switch (role) {
            case "85" -> "2010AA";
            case "87" -> "2010AB";
            case "PE" -> "2010AC";
            case "IL" -> "2010BA";
            case "PR" -> "2010BB";
            case "QC" -> "2010CA";
            default -> "2000";
        };
    }

    private static String ofClaim(String role) {
        return switch (role) {
            case "DN", "P3" -> "2310A";
            case "82" -> "2310B";
            case "77" -> "2310C";
            case "DQ" -> "2310D";
            case "PW" -> "2310E";
            case "45" -> "2310F";
            default -> "2310";
        };
    }

    private static String ofOtherPayer(String role) {
        return switch (role) {
            case "IL" -> "2330A";
            case "PR" -> "2330B";
            case "DN", "P3" -> "2330C";
            case "82" -> "2330D";
            case "77" -> "2330E";
            case "DQ" -> "2330F";
            case "85" -> "2330G";
            default -> "2330";
        };
    }

    private static String ofLine(String role) {
        return switch (role) {
            case "82" -> "2420A";
            case "QB" -> "2420B";
            case "77" -> "2420C";
            case "DQ" -> "2420D";
            case "DK" -> "2420E";
            case "DN", "P3" -> "2420F";
            case "PW" -> "2420G";
            case "45" -> "2420H";
            default -> "2420";
        };
    }
}
