package org.daysheet.cli.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.daysheet.billing.Office;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
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
            Table table = Table.of("id", "Id", "role", "Role", "name", "Name", "npi", "NPI", "taxonomy", "Taxonomy");
            for (Provider provider : office.practices().providers()) {
                ProviderFacts facts = provider.facts();
                table.row(
                        new Identity(provider.id().value()),
                        facts.role(),
                        facts.name().display(),
                        facts.npi().toString(),
                        facts.taxonomy());
            }
            return done(new Document().table("providers", "Providers", table));
        }
    }

    /// `daysheet providers add`.
    @Command(
            name = "add",
            description = "Adds a provider, or changes the one with that NPI and role.",
            footerHeading = "%nExamples:%n",
            footer = "  daysheet --practice ~/practice providers add --last Rivera --first Ana --npi 1234567893")
    public static final class AddCommand implements Callable<Integer> {
        private final Shell shell;

        @Option(names = "--role", description = "One of: ${COMPLETION-CANDIDATES}. RENDERING when left out.")
        private ProviderRole role = ProviderRole.RENDERING;

        @Option(names = "--last", required = true, paramLabel = "NAME", description = "Last name, or the whole name.")
        private String last = "";

        @Option(names = "--first", paramLabel = "NAME", description = "First name.")
        private String first = "";

        @Option(names = "--organization", description = "The name is an organization's.")
        private boolean isOrganization;

        @Option(names = "--npi", required = true, paramLabel = "NPI", description = "NPI, ten digits.")
        private String npi = "";

        @Option(names = "--taxonomy", paramLabel = "CODE", description = "Specialty code, ten characters.")
        private String taxonomy = "";

        /// The command of one run.
        public AddCommand(Shell shell) {
            this.shell = shell;
        }

        @Override
        public Integer call() {
            Npi number = Npi.parse(npi)
                    .orElseThrow(
                            () -> Refusal.refused("The NPI " + npi + " is not one: ten digits, the last a check."));
            PracticeOptions.requireTaxonomy(taxonomy);
            ProviderFacts facts = new ProviderFacts(
                    role,
                    isOrganization,
                    PersonName.of(last, first),
                    number,
                    taxonomy.toUpperCase(Locale.ROOT),
                    PostalAddress.NONE);
            return shell.withOffice(office -> {
                ProviderId id = office.practices().keepProvider(facts);
                shell.print(new Document()
                        .fact("id", "Provider", new Identity(id.value()))
                        .fact("name", "Name", facts.name().display())
                        .fact("npi", "NPI", number.toString()));
                return Exit.DONE;
            });
        }
    }
}
