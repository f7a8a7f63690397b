package org.daysheet.desktop.codes;

import java.util.List;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.desktop.pickers.Offer;

/// Public code lists with short words of our own: modifiers of HCPCS Level II that are two letters, and the places of
/// service of CMS. Modifiers with digits are left out: many of them belong to CPT.
final class PublicCodes {
    /// By what they are about: sides and fingers, the same day, waivers, who did it, how, and where.
    private static final List<String> MODIFIERS = List.of(
            "LT", "RT", "FA", "TA", "LC", "LD", "LM", "RC", "RI", "XE", "XP", "XS", "XU", "GA", "GX", "GY", "GZ", "GU",
            "GK", "GL", "EY", "KX", "CC", "CR", "AT", "PT", "GG", "GH", "QW", "TC", "JW", "JZ", "JA", "JB", "FB", "FC",
            "NU", "RR", "UE", "RA", "RB", "MS", "SL", "SK", "FP", "EP", "ET", "GT", "GQ", "FQ", "FR", "FS", "FT", "FX",
            "FY", "CT", "AA", "AD", "QK", "QS", "QX", "QY", "QZ", "AF", "AG", "AH", "AI", "AJ", "AM", "AQ", "AR", "AS",
            "GC", "GE", "GJ", "GR", "SA", "SB", "GN", "GO", "GP", "GV", "GW", "HN", "HO", "HP", "HQ", "HR", "HS", "TD",
            "TE", "TH", "TS", "TU", "TV", "PA", "PB", "PC", "PD", "PN", "PO", "SG", "SH", "EA", "EB", "EC", "PI", "PS",
            "UN", "UP", "UQ", "UR", "US");

    /// Those a practice names most, then the others by number.
    private static final List<String> PLACES = List.of(
            "11", "10", "02", "12", "22", "21", "23", "19", "24", "20", "31", "32", "13", "01", "03", "04", "05", "06",
            "07", "08", "09", "14", "15", "16", "17", "18", "25", "26", "27", "33", "34", "41", "42", "49", "50", "51",
            "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "65", "66", "71", "72", "81", "99");

    private PublicCodes() {}

    static List<Offer> modifiers() {
        return offers("codes.modifier.", MODIFIERS);
    }

    static List<Offer> places() {
        return offers("codes.place.", PLACES);
    }

    private static List<Offer> offers(String stem, List<String> codes) {
        return codes.stream()
                .map(code -> Offer.ofCode(code, Texts.of(stem + code)))
                .toList();
    }
}
