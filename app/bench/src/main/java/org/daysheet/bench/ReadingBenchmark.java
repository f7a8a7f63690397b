package org.daysheet.bench;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.daysheet.cli.bench.ReadingWorkload;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading an 835 of 10,000 claims with three lines each: our segments, our typed records, StAEDI's raw events, and a
/// look at every byte. The goal is a typed reading in at most 0.3 of StAEDI's time.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private static final int CLAIMS = 10_000;

    private @Nullable ReadingWorkload workload;
    private byte[] file = new byte[0];

    /// Makes the file once.
    @Setup
    public void prepare() {
        workload = ReadingWorkload.ofClaims(CLAIMS);
        file = workload.file();
    }

    /// The least that can be done with the bytes.
    @Benchmark
    public long byteScan() {
        return workload().scanBytes();
    }

    /// Our segments.
    @Benchmark
    public long tokenize() throws IOException {
        return workload().tokenize();
    }

    /// Our segments, typed records and the three balances.
    @Benchmark
    public long readTyped() throws IOException {
        return workload().read();
    }

    /// StAEDI without a schema: every element as text.
    @Benchmark
    public long staediRaw() throws EDIStreamException, IOException {
        long length = 0;
        try (EDIStreamReader reader =
                EDIInputFactory.newFactory().createEDIStreamReader(new ByteArrayInputStream(file))) {
            while (reader.hasNext()) {
                if (reader.next() == io.xlate.edi.stream.EDIStreamEvent.ELEMENT_DATA) {
                    length += reader.getText().length();
                }
            }
        }
        return length;
    }

    private ReadingWorkload workload() {
        return Objects.requireNonNull(workload);
    }
}
