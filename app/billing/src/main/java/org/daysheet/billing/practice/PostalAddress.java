package org.daysheet.billing.practice;

import java.util.Locale;
import java.util.Set;
import org.daysheet.edi.x12.Address;

/// A postal address; parts that are not known are empty.
///
/// @param line1 street
/// @param line2 more of the street
/// @param city city
/// @param state two letters in the US and Canada; elsewhere what a country calls its part, up to three characters
/// @param zip five or nine digits without a dash in the US; elsewhere the postal code as people write it
/// @param country two letters of ISO 3166, empty for the US and its territories
public record PostalAddress(String line1, String line2, String city, String state, String zip, String country) {
    /// No address known.
    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    private static final String CANADA = "CA";

    /// Provinces and territories of Canada in two letters.
    public static final Set<String> PROVINCES =
            Set.of("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /// What ISO 3166 calls countries and claims call states.
    private static final Set<String> TERRITORIES = Set.of("AS", "GU", "MP", "PR", "UM", "VI");

    public PostalAddress {
        line1 = line1.strip();
        line2 = line2.strip();
        city = city.strip();
        state = state.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
        country = country.equals("US") ? "" : country;
        zip = country.isEmpty() ? zip.strip().replace("-", "") : zip.strip().toUpperCase(Locale.ROOT);
    }

    /// One in the US.
    public PostalAddress(String line1, String line2, String city, String state, String zip) {
        this(line1, line2, city, state, zip, "");
    }

    /// Whether a text is a country, in two letters. Territories of the US are states.
    public static boolean isCountry(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) && !TERRITORIES.contains(code);
    }

    /// Whether a text has the shape of a state or of another part of a country; empty where countries have none.
    ///
    /// @param country empty for the US
    public static boolean isState(String country, String text) {
        return switch (code(country)) {
            case "" -> isState(text);
            case CANADA -> PROVINCES.contains(text.toUpperCase(Locale.ROOT));
            default -> text.matches("[A-Za-z0-9]{0,3}");
        };
    }

    /// Whether a text has the shape of a postal code; empty where countries have none.
    ///
    /// @param country empty for the US
    public static boolean isZip(String country, String text) {
        return switch (code(country)) {
            case "" -> isZip(text);
            case CANADA -> text.matches("(?i)[A-Z][0-9][A-Z][ -]?[0-9][A-Z][0-9]");
            default -> text.isEmpty() || text.matches("[A-Za-z0-9][A-Za-z0-9 -]{1,13}[A-Za-z0-9]");
        };
    }

    private static String code(String country) {
        String code = country.strip().toUpperCase(Locale.ROOT);
        return code.equals("US") ? "" : code;
    }

    public boolean isAbroad() {
        return !country.isEmpty();
    }

    /// Whether a claim calls the part of the country a state (N402) and not a part of it (N407).
    public boolean hasState() {
        return !isAbroad() || country.equals(CANADA);
    }

    /// The country as letters to it name it, in capitals; empty for the US.
    public String countryName() {
        return isAbroad()
                ? Locale.of("", country).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT)
                : "";
    }

    /// The city line of a letter: in the US with a comma behind the city.
    public String place() {
        String rest = (state + " "
                        + (zip.matches("[0-9]{9}") && !isAbroad() ? zip.substring(0, 5) + "-" + zip.substring(5) : zip))
                .strip();
        String between = city.isEmpty() || rest.isEmpty() ? "" : isAbroad() ? " " : ", ";
        return city + between + rest;
    }

    /// Whether a text has the shape of a state: two letters.
    public static boolean isState(String text) {
        return text.matches("[A-Za-z]{2}");
    }

    /// Whether a text has the shape of a ZIP code: five or nine digits.
    public static boolean isZip(String text) {
        return text.matches("[0-9]{5}(-?[0-9]{4})?");
    }

    /// Whether a text has the shape of a ZIP code with all nine digits, as claims ask for a practice's own.
    public static boolean isFullZip(String text) {
        return text.matches("[0-9]{5}-?[0-9]{4}");
    }

    /// Whether a street is a post office box, which claims refuse as the address of a practice.
    public static boolean isBox(String street) {
        return Address.isBox(street);
    }

    public boolean isNone() {
        return line1.isEmpty() && city.isEmpty() && zip.isEmpty();
    }
}
