package org.daysheet.cli.command;

import java.util.Locale;
import java.util.Objects;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.cli.console.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who bills, when that is a person (837P TR3 2010AA NM1*85*1), and where checks go when not to the street address
/// (2010AB). Filled by picocli.
final class BillerOptions {
    @Option(
            names = "--last",
            paramLabel = "NAME",
            description = "Family name of the sole practitioner who bills as a person; empty for an organization.")
    @Nullable
    String last;

    @Option(names = "--first", paramLabel = "NAME", description = "The practitioner's given name.")
    @Nullable
    String first;

    @Option(names = "--middle", paramLabel = "NAME", description = "The practitioner's middle name or initial.")
    @Nullable
    String middle;

    @Option(names = "--suffix", paramLabel = "TEXT", description = "Such as JR.")
    @Nullable
    String suffix;

    @Option(
            names = "--pay-to",
            paramLabel = "STREET",
            description = "Where checks go when elsewhere, a PO box too; empty for the address of the practice.")
    @Nullable
    String street;

    @Option(names = "--pay-to2", paramLabel = "TEXT", description = "Suite or floor there.")
    @Nullable
    String more;

    @Option(names = "--pay-to-city", paramLabel = "TEXT", description = "City there.")
    @Nullable
    String city;

    @Option(names = "--pay-to-state", paramLabel = "XX", description = "State there, two letters.")
    @Nullable
    String state;

    @Option(names = "--pay-to-zip", paramLabel = "DIGITS", description = "ZIP code there.")
    @Nullable
    String zip;

    /// The person after the options; null for an organization.
    @Nullable
    PersonName person(@Nullable PersonName known) {
        if (last != null && last.isBlank()) {
            return null;
        }
        String family = or(last, known == null ? "" : known.last());
        String given = or(first, known == null ? "" : known.first());
        if (family.isBlank() && given.isBlank()) {
            return null;
        }
        if (family.isBlank() || given.isBlank()) {
            throw Refusal.usage("A person who bills has a family name and a given name: say --last and --first.");
        }
        return new PersonName(
                family,
                given,
                or(middle, known == null ? "" : known.middle()),
                or(suffix, known == null ? "" : known.suffix()));
    }

    /// Where checks go after the options.
    PostalAddress payTo(PostalAddress known) {
        if (street != null && street.isBlank()) {
            return PostalAddress.NONE;
        }
        PracticeOptions.require("--pay-to-state", state, PostalAddress::isState, "a state in two letters, such as NY");
        PracticeOptions.require("--pay-to-zip", zip, PostalAddress::isZip, "a ZIP code of five or nine digits");
        return new PostalAddress(
                or(street, known.line1()),
                or(more, known.line2()),
                or(city, known.city()),
                or(state, known.state()).toUpperCase(Locale.ROOT),
                or(zip, known.zip()));
    }

    private static String or(@Nullable String given, String old) {
        return Objects.requireNonNullElse(given, old);
    }
}
