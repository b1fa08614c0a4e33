package genlab.noise;

/// The three independent sources of chance in a run, each with its own seed, so that one can change and the others stay.
///
/// @param init  initial parameters
/// @param data  which points the data set holds and which of them each minibatch takes
/// @param noise latents and every other draw a model makes while training
public record Streams(Stream init, Stream data, Stream noise) {

    public static Streams of(long initSeed, long dataSeed, long noiseSeed) {
        return new Streams(Stream.of(initSeed).child("init"), Stream.of(dataSeed).child("data"),
                Stream.of(noiseSeed).child("noise"));
    }
}
