package org.daysheet.edi.cms1500;

import java.util.List;

/// Every place of the CMS-1500 (02/12) that can hold a text: ten characters an inch across, six lines an inch down,
/// with the widths of the NUCC manual as far as the paper has them. Box 19 alone
/// has room for more letters than columns: the manual allows 71, which are printed closer. Dates are one place; in them
/// a blank stands where
/// the form has a line between month, day and year.
public enum Box {
    CARRIER_NAME("carrier", 2, 41, 38),
    CARRIER_STREET("carrier street", 3, 41, 38),
    CARRIER_STREET_2("carrier street 2", 4, 41, 38),
    CARRIER_CITY("carrier city", 5, 41, 38),
    MEDICARE("1 Medicare", 8, 1, 1),
    MEDICAID("1 Medicaid", 8, 8, 1),
    TRICARE("1 TRICARE", 8, 15, 1),
    CHAMPVA("1 CHAMPVA", 8, 24, 1),
    GROUP_PLAN("1 group", 8, 31, 1),
    FECA("1 FECA", 8, 39, 1),
    OTHER_COVERAGE("1 other", 8, 45, 1),
    INSURED_ID("1a", 8, 50, 29),
    PATIENT_NAME("2", 10, 1, 28),
    PATIENT_BIRTH("3", 10, 31, 10),
    PATIENT_MALE("3 M", 10, 42, 1),
    PATIENT_FEMALE("3 F", 10, 47, 1),
    INSURED_NAME("4", 10, 50, 29),
    PATIENT_STREET("5", 12, 1, 28),
    SELF("6 self", 12, 33, 1),
    SPOUSE("6 spouse", 12, 38, 1),
    CHILD("6 child", 12, 42, 1),
    OTHER_RELATION("6 other", 12, 47, 1),
    INSURED_STREET("7", 12, 50, 29),
    PATIENT_CITY("5 city", 14, 1, 24),
    PATIENT_STATE("5 state", 14, 26, 3),
    INSURED_CITY("7 city", 14, 50, 23),
    INSURED_STATE("7 state", 14, 74, 4),
    PATIENT_ZIP("5 zip", 16, 1, 12),
    INSURED_ZIP("7 zip", 16, 50, 12),
    OTHER_NAME("9", 18, 1, 28),
    GROUP_NUMBER("11", 18, 50, 29),
    OTHER_POLICY("9a", 20, 1, 28),
    EMPLOYMENT_YES("10a yes", 20, 35, 1),
    EMPLOYMENT_NO("10a no", 20, 41, 1),
    INSURED_BIRTH("11a", 20, 53, 10),
    INSURED_MALE("11a M", 20, 68, 1),
    INSURED_FEMALE("11a F", 20, 75, 1),
    AUTO_YES("10b yes", 22, 35, 1),
    AUTO_NO("10b no", 22, 41, 1),
    AUTO_STATE("10b state", 22, 45, 2),
    CLAIM_ID_QUALIFIER("11b qualifier", 22, 50, 2),
    CLAIM_ID("11b", 22, 53, 26),
    ACCIDENT_YES("10c yes", 24, 35, 1),
    ACCIDENT_NO("10c no", 24, 41, 1),
    PLAN_NAME("11c", 24, 50, 29),
    OTHER_PLAN("9d", 26, 1, 28),
    CLAIM_CODES("10d", 26, 30, 19),
    ANOTHER_PLAN_YES("11d yes", 26, 52, 1),
    ANOTHER_PLAN_NO("11d no", 26, 57, 1),
    PATIENT_SIGNATURE("12", 29, 7, 22),
    INSURED_SIGNATURE("13", 29, 55, 22),
    ONSET("14", 32, 2, 8),
    ONSET_QUALIFIER("14 qualifier", 32, 16, 3),
    OTHER_DATE_QUALIFIER("15 qualifier", 32, 31, 3),
    OTHER_DATE("15", 32, 37, 8),
    UNABLE_FROM("16 from", 32, 54, 8),
    UNABLE_TO("16 to", 32, 68, 8),
    REFERRER_OTHER_QUALIFIER("17a qualifier", 33, 30, 2),
    REFERRER_OTHER_ID("17a", 33, 33, 16),
    REFERRER_QUALIFIER("17 qualifier", 34, 1, 2),
    REFERRER("17", 34, 4, 25),
    REFERRER_NPI("17b", 34, 33, 10),
    HOSPITAL_FROM("18 from", 34, 54, 8),
    HOSPITAL_TO("18 to", 34, 68, 8),
    NOTE("19", 36, 1, 48) {
        @Override
        public int most() {
            return MOST_OF_NOTE;
        }
    },
    OUTSIDE_LAB_YES("20 yes", 36, 52, 1),
    OUTSIDE_LAB_NO("20 no", 36, 57, 1),
    OUTSIDE_LAB_DOLLARS("20 dollars", 36, 62, 6, false, true),
    OUTSIDE_LAB_CENTS("20 cents", 36, 69, 2),
    ICD_INDICATOR("21 ICD", 37, 42, 1),
    DIAGNOSIS_A("21A", 38, 3, 7),
    DIAGNOSIS_B("21B", 38, 16, 7),
    DIAGNOSIS_C("21C", 38, 29, 7),
    DIAGNOSIS_D("21D", 38, 42, 7),
    RESUBMISSION("22", 38, 50, 11),
    ORIGINAL_NUMBER("22 original", 38, 62, 17),
    DIAGNOSIS_E("21E", 39, 3, 7),
    DIAGNOSIS_F("21F", 39, 16, 7),
    DIAGNOSIS_G("21G", 39, 29, 7),
    DIAGNOSIS_H("21H", 39, 42, 7),
    DIAGNOSIS_I("21I", 40, 3, 7),
    DIAGNOSIS_J("21J", 40, 16, 7),
    DIAGNOSIS_K("21K", 40, 29, 7),
    DIAGNOSIS_L("21L", 40, 42, 7),
    AUTHORIZATION("23", 40, 50, 29),
    LINE_MORE("24", 43, 1, 61, true, false),
    LINE_EPSDT_REASON("24H reason", 43, 63, 2, true, false),
    LINE_ID_QUALIFIER("24I", 43, 65, 2, true, false),
    LINE_OTHER_ID("24J other", 43, 68, 11, true, false),
    LINE_FROM("24A from", 44, 1, 8, true, false),
    LINE_TO("24A to", 44, 10, 8, true, false),
    LINE_PLACE("24B", 44, 19, 2, true, false),
    LINE_EMERGENCY("24C", 44, 22, 1, true, false),
    LINE_CODE("24D", 44, 25, 6, true, false),
    LINE_MODIFIER_1("24D modifier 1", 44, 33, 2, true, false),
    LINE_MODIFIER_2("24D modifier 2", 44, 36, 2, true, false),
    LINE_MODIFIER_3("24D modifier 3", 44, 39, 2, true, false),
    LINE_MODIFIER_4("24D modifier 4", 44, 42, 2, true, false),
    LINE_POINTERS("24E", 44, 45, 4, true, false),
    LINE_DOLLARS("24F", 44, 49, 6, true, true),
    LINE_CENTS("24F cents", 44, 56, 2, true, false),
    LINE_UNITS("24G", 44, 59, 3, true, false),
    LINE_EPSDT("24H", 44, 63, 1, true, false),
    LINE_NPI("24J", 44, 68, 10, true, false),
    TAX_ID("25", 56, 1, 15),
    TAX_SSN("25 SSN", 56, 17, 1),
    TAX_EIN("25 EIN", 56, 19, 1),
    ACCOUNT("26", 56, 23, 14),
    ASSIGNMENT_YES("27 yes", 56, 38, 1),
    ASSIGNMENT_NO("27 no", 56, 43, 1),
    TOTAL_DOLLARS("28", 56, 50, 7, false, true),
    TOTAL_CENTS("28 cents", 56, 58, 2),
    PAID_DOLLARS("29", 56, 61, 6, false, true),
    PAID_CENTS("29 cents", 56, 68, 2),
    BILLING_AREA("33 area", 57, 66, 3),
    BILLING_PHONE("33 phone", 57, 70, 9),
    FACILITY_NAME("32", 58, 23, 26),
    BILLING_NAME("33", 58, 50, 29),
    FACILITY_STREET("32 street", 59, 23, 26),
    BILLING_STREET("33 street", 59, 50, 29),
    SIGNATURE("31", 60, 1, 21),
    FACILITY_CITY("32 city", 60, 23, 26),
    BILLING_CITY("33 city", 60, 50, 29),
    SIGNED_ON("31 date", 61, 13, 8),
    FACILITY_NPI("32a", 61, 23, 10),
    FACILITY_OTHER_ID("32b", 61, 35, 14),
    BILLING_NPI("33a", 61, 50, 10),
    BILLING_OTHER_ID("33b", 61, 62, 17);

    /// Letters that box 19 has room for (NUCC manual, item 19).
    private static final int MOST_OF_NOTE = 71;

    /// Services a form has room for.
    public static final int LINES = 6;

    /// The letters of box 21, in their order.
    static final List<Box> DIAGNOSES = List.of(
            DIAGNOSIS_A,
            DIAGNOSIS_B,
            DIAGNOSIS_C,
            DIAGNOSIS_D,
            DIAGNOSIS_E,
            DIAGNOSIS_F,
            DIAGNOSIS_G,
            DIAGNOSIS_H,
            DIAGNOSIS_I,
            DIAGNOSIS_J,
            DIAGNOSIS_K,
            DIAGNOSIS_L);

    /// Modifiers of box 24D, in their order.
    static final List<Box> MODIFIERS = List.of(LINE_MODIFIER_1, LINE_MODIFIER_2, LINE_MODIFIER_3, LINE_MODIFIER_4);

    private static final int ROWS_PER_LINE = 2;

    private final String number;
    private final int row;
    private final int column;
    private final int width;
    private final boolean isOfLine;
    private final boolean isRight;

    Box(String number, int row, int column, int width) {
        this(number, row, column, width, false, false);
    }

    Box(String number, int row, int column, int width, boolean isOfLine, boolean isRight) {
        this.number = number;
        this.row = row;
        this.column = column;
        this.width = width;
        this.isOfLine = isOfLine;
        this.isRight = isRight;
    }

    /// Its number on the form and which part of the box it is, such as `1a` or `7 city`.
    public String number() {
        return number;
    }

    /// The same for one of the services, such as `24F.2`.
    ///
    /// @param line from 1
    public String number(int line) {
        return number + "." + line;
    }

    /// Line of print, from 1; that of the first service when every service has one.
    public int row() {
        return row;
    }

    /// Line of print for one of the services.
    ///
    /// @param line from 1
    public int row(int line) {
        return row + (line - 1) * ROWS_PER_LINE;
    }

    /// First character, from 1.
    public int column() {
        return column;
    }

    /// How many columns it has.
    public int width() {
        return width;
    }

    /// How many characters it holds: as many as it has columns, unless they may be printed closer.
    public int most() {
        return width;
    }

    /// Whether every service has one.
    public boolean isOfLine() {
        return isOfLine;
    }

    /// Whether what it holds ends at its right edge.
    public boolean isRight() {
        return isRight;
    }
}
