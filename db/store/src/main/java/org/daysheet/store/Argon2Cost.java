package org.daysheet.store;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.util.Strings;

/// How dear one guess of a passphrase is: Argon2id with so much memory, so many passes, so many lanes.
record Argon2Cost(int memoryKib, int passes, int lanes) {
    /// What the product uses: 64 MiB, 3 passes, 1 lane (about 0.2 s).
    static final Argon2Cost PRODUCT = new Argon2Cost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 8;

    /// Refuses what an altered file could ask for to exhaust the computer.
    Argon2Cost {
        boolean sane = memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
        if (!sane) {
            throw new IllegalArgumentException("cost parameters out of range");
        }
    }

    /// The 32-byte key that a secret and salt give.
    byte[] derive(char[] secret, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] bytes = Strings.toUTF8ByteArray(secret);
        byte[] key = new byte[DataKey.LENGTH];
        try {
            generator.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
