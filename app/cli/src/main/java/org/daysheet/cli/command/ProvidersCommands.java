package org.daysheet.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.ProviderRole;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.daysheet.cli.output.Identity;
import org.daysheet.cli.output.Table;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.ProviderId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet providers ...`: who treats, refers, or lends a place.
public final class ProvidersCommands {
    private ProvidersCommands() {}

    /// `daysheet providers list`.
    @Command(
            name = "list",
            description = "Lists the providers.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice providers list")
    public static final class ListCommand extends OfficeCommand {
        /// The command of one run.
        public ListCommand(Shell shell) {
            super(shell);
        }

        @Override
        int run(Office office) {
            List<Provider> providers = office.practices().providers();
            boolean isAnyOff = providers.stream().anyMatch(provider -> !provider.isActive());
            Table table = Table.of(
                    "id", "Id",
                    "role", "Role",
                    "name", "Name",
                    "npi", "NPI",
                    "taxonomy", "Taxonomy",
                    "active", isAnyOff ? "Used" : "");
            for (Provider provider : providers) {
                ProviderFacts facts = provider.facts();
                table.row(
                        new Identity(provider.id().value()),
                        facts.role(),
                        facts.name().display(),
                        facts.npi().toString(),
                        facts.taxonomy(),
                        provider.isActive());
            }
            return done(new Document().table("providers", "Providers", table));
        }
    }

    /// `daysheet providers add`.
    @Command(
            name = "add",
            description = "Adds a provider, or changes the one with that NPI and role.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  daysheet --practice ~/practice providers add --last Rivera --first Ana --npi 1234567893",
                "  daysheet --practice ~/practice providers add --role FACILITY --organization --npi 1999550871"
                        + " --last \"County Hospital\" --address \"1 Main Street\" --city Hartwell --state CT --zip 060990002",
                "  daysheet --practice ~/practice providers add --last Rivera --npi 1234567893 --active false",
                "",
                "What is left out stays as it is."
            })
    public static final class AddCommand implements Callable<Integer> {
        private final Shell shell;

        @Option(names = "--role", description = "One of: ${COMPLETION-CANDIDATES}. RENDERING when left out.")
        private ProviderRole role = ProviderRole.RENDERING;

        @Option(names = "--last", required = true, paramLabel = "NAME", description = "Last name, or the whole name.")
        private String last = "";

        @Option(names = "--first", paramLabel = "NAME", description = "First name.")
        private @Nullable String first;

        @Option(
                names = "--organization",
                arity = "0..1",
                fallbackValue = "true",
                paramLabel = "true|false",
                description = "The name is an organization's.")
        private @Nullable Boolean isOrganization;

        @Option(names = "--npi", required = true, paramLabel = "NPI", description = "NPI, ten digits.")
        private String npi = "";

        @Option(names = "--taxonomy", paramLabel = "CODE", description = "Specialty code, ten characters.")
        private @Nullable String taxonomy;

        @Option(names = "--address", paramLabel = "STREET", description = "Street address, for a facility.")
        private @Nullable String street;

        @Option(names = "--city", paramLabel = "CITY", description = "City of the address.")
        private @Nullable String city;

        @Option(names = "--state", paramLabel = "XX", description = "State of the address, two letters.")
        private @Nullable String state;

        @Option(names = "--zip", paramLabel = "ZIP", description = "ZIP code of the address, nine digits.")
        private @Nullable String zip;

        @Option(
                names = "--active",
                arity = "1",
                paramLabel = "true|false",
                description = "Whether the provider is used for new visits.")
        private @Nullable Boolean isActive;

        /// The command of one run.
        public AddCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Npi number = Npi.parse(npi)
                    .orElseThrow(
                            () -> Refusal.refused("The NPI " + npi + " is not one: ten digits, the last a check."));
            PracticeOptions.requireTaxonomy(taxonomy == null ? "" : taxonomy);
            requirePlace();
            return shell.withOffice(office -> {
                Provider kept = keep(office.practices(), number);
                shell.print(new Document()
                        .fact("id", "Provider", new Identity(kept.id().value()))
                        .fact("name", "Name", kept.facts().name().display())
                        .fact("npi", "NPI", number.toString())
                        .fact("active", kept.isActive() ? "" : "Used", kept.isActive()));
                return Exit.DONE;
            });
        }

        private Provider keep(Practices practices, Npi number) {
            ProviderFacts facts =
                    facts(number, known(practices, number).map(Provider::facts).orElse(null));
            ProviderId id = practices.keepProvider(facts);
            Boolean used = isActive;
            if (used != null) {
                practices.switchProvider(id, used);
            }
            return known(practices, number).orElseThrow();
        }

        private Optional<Provider> known(Practices practices, Npi number) {
            return practices.providers().stream()
                    .filter(provider -> provider.facts().npi().equals(number)
                            && provider.facts().role() == role)
                    .findFirst();
        }

        /// What was given, over what is known.
        private ProviderFacts facts(Npi number, @Nullable ProviderFacts known) {
            PersonName name = known == null ? PersonName.of("", "") : known.name();
            PostalAddress address = known == null ? PostalAddress.NONE : known.address();
            return new ProviderFacts(
                    role,
                    Objects.requireNonNullElse(isOrganization, known != null && known.isOrganization()),
                    new PersonName(last, Objects.requireNonNullElse(first, name.first()), name.middle(), name.suffix()),
                    number,
                    Objects.requireNonNullElse(taxonomy, known == null ? "" : known.taxonomy())
                            .toUpperCase(Locale.ROOT),
                    new PostalAddress(
                            Objects.requireNonNullElse(street, address.line1()),
                            street == null ? address.line2() : "",
                            Objects.requireNonNullElse(city, address.city()),
                            Objects.requireNonNullElse(state, address.state()).toUpperCase(Locale.ROOT),
                            Objects.requireNonNullElse(zip, address.zip())));
        }

        private void requirePlace() {
            String ofState = state;
            if (ofState != null && !PostalAddress.isState(ofState)) {
                throw Refusal.refused("The state " + ofState + " does not have two letters.");
            }
            String code = zip;
            if (code != null && !PostalAddress.isZip(code)) {
                throw Refusal.refused("The ZIP code " + code + " has neither five nor nine digits.");
            }
        }
    }
}
