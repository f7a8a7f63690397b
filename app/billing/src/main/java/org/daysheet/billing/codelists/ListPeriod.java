package org.daysheet.billing.codelists;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days of service that a version of a list speaks for.
///
/// @param name of the version, such as 2026 or 2026-Q2
/// @param effectiveOn first day
/// @param endsOn last day
public record ListPeriod(String name, LocalDate effectiveOn, LocalDate endsOn) {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern ICD_YEAR = Pattern.compile("(?:icd|order|codes).*?(20[0-9]{2})");
    private static final Pattern ICD_APRIL = Pattern.compile("apr");
    private static final Pattern HCPCS_MONTH = Pattern.compile("hcpc[a-z]*_?(20[0-9]{2})_?(" + MONTHS + ")");
    private static final Pattern HCPCS_YEAR = Pattern.compile("hcpc[a-z]*_?(20[0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("(20[0-9]{2})-?q([1-4])");
    private static final Pattern NCCI_VERSION = Pattern.compile("v([0-9]{2})([0-3])r[0-9]");
    private static final Pattern DAY = Pattern.compile("eff[a-z]*[_-]([0-9]{2})-([0-9]{2})-(20[0-9]{2})");
    private static final int NCCI_BEGAN = 1994;

    public ListPeriod {
        if (endsOn.isBefore(effectiveOn)) {
            throw new IllegalArgumentException("a list ends before it begins");
        }
    }

    /// Whether a day of service is among them.
    public boolean covers(LocalDate day) {
        return !day.isBefore(effectiveOn) && !day.isAfter(endsOn);
    }

    /// The version that begins on a day: diagnoses hold until September 30, all others until the quarter ends.
    static ListPeriod beginning(CodeListKind kind, LocalDate day) {
        return kind == CodeListKind.ICD10CM ? diagnoses(day) : quarter(day);
    }

    /// What the name of a file of CMS tells; empty when it tells nothing.
    static Optional<ListPeriod> ofName(CodeListKind kind, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case ICD10CM -> ofDiagnoses(name);
            case HCPCS -> ofHcpcs(name).or(() -> ofQuarter(name));
            case NCCI, MUE -> ofVersion(name).or(() -> ofDay(name)).or(() -> ofQuarter(name));
        };
    }

    private static ListPeriod diagnoses(LocalDate day) {
        int year = day.getMonthValue() < 10 ? day.getYear() : day.getYear() + 1;
        boolean isWhole = day.equals(LocalDate.of(year - 1, 10, 1));
        String name =
                isWhole ? String.valueOf(year) : year + "-" + String.format(Locale.ROOT, "%02d", day.getMonthValue());
        return new ListPeriod(name, day, LocalDate.of(year, 9, 30));
    }

    private static ListPeriod quarter(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        LocalDate begins = LocalDate.of(day.getYear(), 3 * quarter - 2, 1);
        return new ListPeriod(
                day.getYear() + "-Q" + quarter, day, begins.plusMonths(3).minusDays(1));
    }

    private static Optional<ListPeriod> ofDiagnoses(String name) {
        Matcher year = ICD_YEAR.matcher(name);
        if (!year.find()) {
            return Optional.empty();
        }
        int fiscal = Integer.parseInt(year.group(1));
        boolean isApril = ICD_APRIL.matcher(name).find();
        return Optional.of(diagnoses(isApril ? LocalDate.of(fiscal, 4, 1) : LocalDate.of(fiscal - 1, 10, 1)));
    }

    private static Optional<ListPeriod> ofHcpcs(String name) {
        Matcher month = HCPCS_MONTH.matcher(name);
        if (month.find()) {
            int number = MONTHS.indexOf(month.group(2)) / 4 + 1;
            return Optional.of(quarter(LocalDate.of(Integer.parseInt(month.group(1)), number, 1)));
        }
        Matcher year = HCPCS_YEAR.matcher(name);
        return year.find()
                ? Optional.of(new ListPeriod(
                        year.group(1),
                        LocalDate.of(Integer.parseInt(year.group(1)), 1, 1),
                        LocalDate.of(Integer.parseInt(year.group(1)), 12, 31)))
                : Optional.empty();
    }

    /// Version 32.1 is the second quarter of 2026.
    private static Optional<ListPeriod> ofVersion(String name) {
        Matcher version = NCCI_VERSION.matcher(name);
        if (!version.find()) {
            return Optional.empty();
        }
        int year = NCCI_BEGAN + Integer.parseInt(version.group(1));
        return Optional.of(quarter(LocalDate.of(year, 3 * Integer.parseInt(version.group(2)) + 1, 1)));
    }

    private static Optional<ListPeriod> ofDay(String name) {
        Matcher day = DAY.matcher(name);
        return day.find() && Integer.parseInt(day.group(1)) <= 12
                ? Optional.of(quarter(
                        LocalDate.of(Integer.parseInt(day.group(3)), Math.max(1, Integer.parseInt(day.group(1))), 1)))
                : Optional.empty();
    }

    private static Optional<ListPeriod> ofQuarter(String name) {
        Matcher quarter = QUARTER.matcher(name);
        return quarter.find()
                ? Optional.of(quarter(LocalDate.of(
                        Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 1)))
                : Optional.empty();
    }
}
