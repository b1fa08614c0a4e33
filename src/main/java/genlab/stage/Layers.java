package genlab.stage;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.card.Member;
import genlab.model.Model;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.critic.BoundaryLayer;
import genlab.stage.critic.CriticDensityLayer;
import genlab.stage.critic.CriticErrorLayer;
import genlab.stage.critic.CriticLayer;
import genlab.stage.critic.CriticSlopesLayer;
import genlab.stage.critic.DescentLayer;
import genlab.stage.critic.GradientsLayer;
import genlab.stage.critic.NextStepLayer;
import genlab.stage.critic.OptimalCriticLayer;
import genlab.stage.critic.OutputsLayer;
import genlab.stage.critic.SaturationLayer;
import genlab.stage.critic.ScoreLayer;
import genlab.stage.critic.StepAnglesLayer;
import genlab.stage.cycle.JourneysLayer;
import genlab.stage.cycle.OppositeLayer;
import genlab.stage.cycle.SetsLayer;
import genlab.stage.cycle.WayBackLayer;
import genlab.stage.data.DataLayer;
import genlab.stage.data.LabelsLayer;
import genlab.stage.data.LedgerLayer;
import genlab.stage.data.MarginalLayer;
import genlab.stage.data.ModesLayer;
import genlab.stage.data.TargetContoursLayer;
import genlab.stage.data.TargetLayer;
import genlab.stage.density.BandwidthIseLayer;
import genlab.stage.density.BandwidthKlLayer;
import genlab.stage.density.CellsLayer;
import genlab.stage.density.KernelsLayer;
import genlab.stage.density.LeaveOneOutLayer;
import genlab.stage.density.NeighbourBallLayer;
import genlab.stage.encoder.AggregatedLayer;
import genlab.stage.encoder.AmortisationGapLayer;
import genlab.stage.encoder.ApproximationGapLayer;
import genlab.stage.encoder.DimensionsLayer;
import genlab.stage.encoder.EncodedLayer;
import genlab.stage.encoder.HoleImagesLayer;
import genlab.stage.encoder.HolesLayer;
import genlab.stage.encoder.HolesMapLayer;
import genlab.stage.encoder.LadderLayer;
import genlab.stage.encoder.ManifoldLayer;
import genlab.stage.encoder.ManifoldNodesLayer;
import genlab.stage.encoder.PosteriorLayer;
import genlab.stage.encoder.PseudoInputsLayer;
import genlab.stage.encoder.PseudoPosteriorsLayer;
import genlab.stage.encoder.ReconstructionsLayer;
import genlab.stage.encoder.SurgeryLayer;
import genlab.stage.game.DiracLayer;
import genlab.stage.game.DiracPathLayer;
import genlab.stage.game.GamePortraitLayer;
import genlab.stage.game.GameSpectrumLayer;
import genlab.stage.generator.FoldsLayer;
import genlab.stage.generator.GridLayer;
import genlab.stage.generator.InterpolationLayer;
import genlab.stage.generator.LatentImageLayer;
import genlab.stage.generator.NoiseGridLayer;
import genlab.stage.generator.NoiseLayer;
import genlab.stage.generator.NoisePathLayer;
import genlab.stage.generator.PathDensityLayer;
import genlab.stage.generator.PathLikelihoodLayer;
import genlab.stage.generator.PreimageCountLayer;
import genlab.stage.generator.PreimagesLayer;
import genlab.stage.generator.StretchLayer;
import genlab.stage.mixture.BoundGapLayer;
import genlab.stage.mixture.BoundLayer;
import genlab.stage.mixture.ComponentsLayer;
import genlab.stage.mixture.PieLayer;
import genlab.stage.mixture.ResponsibilitiesLayer;
import genlab.stage.mixture.SizesLayer;
import genlab.stage.mixture.SurfaceLayer;
import genlab.stage.mixture.TrailsLayer;
import genlab.stage.model.AveragedDensityLayer;
import genlab.stage.model.AveragedSamplesLayer;
import genlab.stage.model.DensityLayer;
import genlab.stage.model.MatchingLayer;
import genlab.stage.model.SamplesLayer;
import genlab.stage.sequence.SimulatedPathLayer;
import genlab.stage.sequence.TrajectoryLayer;
import genlab.stage.sequence.TransitionsLayer;
import genlab.stage.sequence.TrellisLayer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The layers, from the one painted first (fields) to the one on top (dots).
public final class Layers {

    public static final List<Layer> ALL = List.of(
            new TargetLayer(),
            new DensityLayer(),
            new CellsLayer(),
            new CriticLayer(),
            new ScoreLayer(),
            new AveragedDensityLayer(),
            new OptimalCriticLayer(),
            new CriticErrorLayer(),
            new CriticDensityLayer(),
            new PreimageCountLayer(),
            new SaturationLayer(),
            new CriticSlopesLayer(),
            new BoundGapLayer(),
            new ApproximationGapLayer(),
            new AmortisationGapLayer(),
            new BoundaryLayer(),
            new TargetContoursLayer(),
            new GridLayer(),
            new TrajectoryLayer(),
            new DataLayer(),
            new ResponsibilitiesLayer(),
            new SamplesLayer(),
            new AveragedSamplesLayer(),
            new SimulatedPathLayer(),
            new LabelsLayer(),
            new ReconstructionsLayer(),
            new ManifoldLayer(),
            new PseudoInputsLayer(),
            new HoleImagesLayer(),
            new KernelsLayer(),
            new NeighbourBallLayer(),
            new DescentLayer(),
            new NextStepLayer(),
            new ModesLayer(),
            new LedgerLayer(),
            new TransitionsLayer(),
            new TrailsLayer(),
            new ComponentsLayer(),
            new PieLayer(),
            new MarginalLayer(),
            new FoldsLayer(),
            new MatchingLayer(),
            new StepAnglesLayer(),
            new InterpolationLayer(),
            new LatentImageLayer(),
            new StretchLayer(),
            new AggregatedLayer(),
            new HolesMapLayer(),
            new PosteriorLayer(),
            new NoiseGridLayer(),
            new ManifoldNodesLayer(),
            new NoiseLayer(),
            new EncodedLayer(),
            new PseudoPosteriorsLayer(),
            new HolesLayer(),
            new NoisePathLayer(),
            new PreimagesLayer(),
            new PathDensityLayer(),
            new PathLikelihoodLayer(),
            new OutputsLayer(),
            new GradientsLayer(),
            new GamePortraitLayer(),
            new GameSpectrumLayer(),
            new DiracLayer(),
            new DiracPathLayer(),
            new LadderLayer(),
            new SurgeryLayer(),
            new DimensionsLayer(),
            new BoundLayer(),
            new SurfaceLayer(),
            new SizesLayer(),
            new SetsLayer(),
            new JourneysLayer(),
            new WayBackLayer(),
            new OppositeLayer(new TargetLayer()),
            new OppositeLayer(new DensityLayer()),
            new OppositeLayer(new CriticLayer()),
            new OppositeLayer(new OptimalCriticLayer()),
            new OppositeLayer(new TargetContoursLayer()),
            new OppositeLayer(new DataLayer()),
            new OppositeLayer(new SamplesLayer()),
            new OppositeLayer(new ModesLayer()),
            new OppositeLayer(new LedgerLayer()),
            new LeaveOneOutLayer(),
            new BandwidthKlLayer(),
            new BandwidthIseLayer(),
            new TrellisLayer());

    private Layers() {
    }

    /// Layers by their ids, with default knobs but for those that are set behind a colon each: `density:contours=true`.
    ///
    /// @throws KnobException in a sentence
    public static List<Layer> named(List<String> words) {
        return ordered(words.stream().map(Layers::named).toList());
    }

    private static Layer named(String words) {
        String[] parts = words.split(":");
        Record layer = (Record) Member.find(ALL, "layer", parts[0]);
        for (String setting : Arrays.asList(parts).subList(1, parts.length)) {
            String[] knob = setting.split("=", 2);
            if (knob.length < 2) {
                throw new KnobException("Expected a knob of the layer " + parts[0] + " as name=value, got “" + setting + "”.");
            }
            layer = Card.of(layer).with(knob[0], knob[1]);
        }
        return (Layer) layer;
    }

    /// These layers in the order they are painted.
    public static List<Layer> ordered(Collection<Layer> layers) {
        List<String> order = ALL.stream().map(Member::id).toList();
        return layers.stream().sorted((a, b) -> Integer.compare(order.indexOf(a.id()), order.indexOf(b.id()))).toList();
    }

    /// The layers a model's runs can have, as far as its abilities say.
    public static List<Layer> of(Model model) {
        return ALL.stream().filter(layer -> layer.needs().stream().map(Quantity::needs).allMatch(model::can)).toList();
    }

    /// Those of `offered` on a plane that are shown at first: of the fields, which cover each other, the topmost.
    public static List<Layer> usual(Collection<Layer> offered, Plane plane) {
        List<Layer> all = offered.stream().filter(layer -> layer.plane().equals(plane) && layer.usual()).toList();
        Set<String> said = all.stream().flatMap(layer -> layer.insteadOf().stream()).collect(Collectors.toSet());
        List<Layer> usual = ordered(all.stream().filter(layer -> !said.contains(layer.id())).toList());
        List<Layer> fields = usual.stream().filter(Layers::field).toList();
        return usual.stream().filter(layer -> !field(layer) || layer == fields.getLast()).toList();
    }

    /// Whether it covers the plane.
    public static boolean field(Layer layer) {
        return layer.colours(Palette.LIGHT).isPresent();
    }

    /// What lies around layers of one plane: what the first of them says, or the data's stage.
    public static Ground ground(List<Layer> visible, Snapshot snapshot) {
        return visible.stream().findFirst().map(layer -> layer.ground(snapshot)).orElseGet(() -> Ground.of(snapshot.data()));
    }

    /// These layers, about what the user points at.
    public static List<Layer> about(Collection<Layer> layers, Pointing pointing) {
        return layers.stream().map(layer -> layer.about(pointing)).toList();
    }

    /// Those of these layers that are seen, in the order they are painted: those that have something to paint, and of
    /// the fields, which cover each other, the topmost.
    public static List<Layer> visible(Collection<Layer> layers, Palette palette, Snapshot snapshot) {
        List<Layer> there = ordered(layers).stream().filter(layer -> layer.applies(snapshot)).toList();
        List<Layer> fields = there.stream().filter(layer -> layer.scale(palette, snapshot).isPresent()).toList();
        return there.stream().filter(layer -> !fields.contains(layer) || layer == fields.getLast()).toList();
    }

    /// Everything these layers need or make use of: what a snapshot for them should be asked for.
    public static Set<Quantity<?>> wanted(Collection<Layer> layers) {
        return layers.stream().flatMap(layer -> Stream.concat(layer.needs().stream(), layer.helped().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
