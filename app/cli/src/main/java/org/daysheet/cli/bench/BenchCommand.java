package org.daysheet.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daysheet.cli.console.Exit;
import org.daysheet.cli.console.Refusal;
import org.daysheet.cli.console.Shell;
import org.daysheet.cli.output.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `daysheet bench`: how fast this machine reads, posts and looks things up, on made-up practices that are removed
/// afterwards.
@Command(
        name = "bench",
        description = {
            "Measures reading, memory, posting, looking things up and checking claims, each beside a reference.",
            "Works on made-up practices in a temporary folder of its own; takes some minutes at full size."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  daysheet bench",
            "  daysheet --json bench --only posting --claims 1000",
            "  daysheet bench --only queries --charges 2000,20000",
            "  daysheet bench --only growth --ledger 1000,10000,100000",
            "  daysheet bench --keep /tmp/large --charges 200000"
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int FEWEST_CLAIMS = 10;

    private final Shell shell;

    @Option(names = "--claims", paramLabel = "N", description = "Claims on the check; 10,000 when left out.")
    private int claims = 10_000;

    @Option(
            names = "--charges",
            paramLabel = "A,B",
            split = ",",
            description = "Sizes of the practices to look things up in, smallest first; 20000,200000 when left out.")
    private List<Integer> charges = List.of(20_000, 200_000);

    @Option(
            names = "--ledger",
            paramLabel = "A,B",
            split = ",",
            description = {
                "With --only growth: claims in the ledgers that a check is posted into, smallest first;",
                "1000,10000,100000 when left out. 500000 takes hours."
            })
    private List<Integer> ledgers = List.of(1_000, 10_000, 100_000);

    @Option(names = "--only", paramLabel = "PART", description = "One of: ${COMPLETION-CANDIDATES}; all when left out.")
    private @Nullable Part only;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Measures nothing: makes the largest of the practices in DIR and leaves it there.")
    private @Nullable Path keep;

    /// What can be measured alone.
    enum Part {
        READING,
        HEAP,
        POSTING,
        QUERIES,
        SCRUB,
        SENDING,
        GROWTH
    }

    /// The command of one run.
    public BenchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (claims < FEWEST_CLAIMS) {
            throw Refusal.usage("--claims needs at least " + FEWEST_CLAIMS + ".");
        }
        if (charges.isEmpty() || charges.stream().anyMatch(count -> count < FEWEST_CLAIMS)) {
            throw Refusal.usage("--charges needs sizes of at least " + FEWEST_CLAIMS + ", such as 20000,200000.");
        }
        if (ledgers.isEmpty() || ledgers.stream().anyMatch(count -> count < FEWEST_CLAIMS)) {
            throw Refusal.usage("--ledger needs sizes of at least " + FEWEST_CLAIMS + ", such as 1000,10000.");
        }
        if (keep != null) {
            shell.print(QueryRun.keep(charges.getLast(), keep, shell.progress()));
            return Exit.DONE;
        }
        try {
            Path folder = Files.createTempDirectory("daysheet-bench");
            try {
                shell.print(measure(folder));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Exit.DONE;
    }

    private Document measure(Path folder) throws IOException {
        Document all = new Document().part("machine", "Machine", machine());
        if (isWanted(Part.READING)) {
            shell.say("Measuring reading ...");
            all.part("reading", "Reading a remittance", ReadingRun.measure(claims));
        }
        if (isWanted(Part.HEAP)) {
            shell.say("Measuring memory ...");
            all.part("heap", "Memory while reading", HeapRun.measure(claims, folder));
        }
        if (isWanted(Part.POSTING)) {
            shell.say("Measuring posting ...");
            all.part("posting", "Taking and posting a check", PostingRun.measure(claims, folder, shell.progress()));
        }
        if (isWanted(Part.QUERIES)) {
            shell.say("Measuring queries ...");
            all.part("queries", "Looking things up", QueryRun.measure(charges, folder, shell.progress()));
        }
        if (isWanted(Part.SCRUB)) {
            shell.say("Measuring checks of claims ...");
            all.part("scrub", "Checking claims", ScrubRun.measure(claims, folder, shell.progress()));
        }
        if (isWanted(Part.SENDING)) {
            shell.say("Measuring files of claims ...");
            all.part("sending", "Sending claims", SendingRun.measure(claims, folder, shell.progress()));
        }
        if (only == Part.GROWTH) {
            shell.say("Measuring posting into growing ledgers ...");
            all.part("growth", "Posting into growing ledgers", GrowthRun.measure(ledgers, folder, shell.progress()));
        }
        return all;
    }

    private boolean isWanted(Part part) {
        return only == null || only == part;
    }

    private static Document machine() {
        Runtime machine = Runtime.getRuntime();
        return new Document()
                .fact("processors", "Processors", machine.availableProcessors())
                .fact("java", "Java", System.getProperty("java.version", ""))
                .fact("system", "System", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""))
                .fact("mostHeapBytes", "Heap at most, bytes", machine.maxMemory());
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
