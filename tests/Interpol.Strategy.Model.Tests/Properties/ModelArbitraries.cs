using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the values of each type that a property can have as a parameter.</summary>
internal static class ModelArbitraries
{
    public static Arbitrary<string> Strings() => Create(StringGenerators.WellFormed);

    public static Arbitrary<AnyUtf16> AnyUtf16Strings() => Arb.From(
        StringGenerators.AnyUtf16.Select(text => new AnyUtf16(text)),
        text => ModelShrinker.ShrinkUtf16(text.Value).Select(shorter => new AnyUtf16(shorter)));

    public static Arbitrary<CodeLikeText> CodeLikeTexts() =>
        Create(StringGenerators.CodeLike).Convert(text => new CodeLikeText(text), wrapped => wrapped.Value);

    public static Arbitrary<LanguageTagLikeText> LanguageTagLikeTexts() => Arb.From(
        Gen.Choose(1, 6)
            .SelectMany(count => Gen.Elements(StringGenerators.Subtags).ArrayOf(count))
            .Select(subtags => new LanguageTagLikeText(string.Join('-', subtags))),
        text => ModelShrinker.ShrinkSequence(text.Value.Split('-'))
            .Select(subtags => new LanguageTagLikeText(string.Join('-', subtags))));

    public static Arbitrary<OptionalText> OptionalTexts() => Arb.From(
        StringGenerators.Optional.Select(text => new OptionalText(text)),
        text => text.Value is null
            ? []
            : ModelShrinker.Shrink(text.Value).Prepend(null).Select(shorter => new OptionalText(shorter)));

    public static Arbitrary<DateOnly> Dates() => Create(PrimitiveGenerators.Dates);

    public static Arbitrary<decimal> Decimals() => Create(RecordGenerators.Decimals);

    public static Arbitrary<FrameworkId> FrameworkIds() => Create(PrimitiveGenerators.FrameworkIds);

    public static Arbitrary<ElementCode> ElementCodes() => Create(PrimitiveGenerators.ElementCodes);

    public static Arbitrary<OutlineCode> OutlineCodes() => Arb.From(
        PrimitiveGenerators.OutlineCodes.Select(code => new OutlineCode(code)),
        code => ModelShrinker.ShrinkOutline(code.Value).Select(shorter => new OutlineCode(shorter)));

    public static Arbitrary<ElementReference> ElementReferences() => Create(PrimitiveGenerators.ElementReferences);

    public static Arbitrary<FrameworkPeriod> FrameworkPeriods() => Create(PrimitiveGenerators.FrameworkPeriods);

    public static Arbitrary<Vision> Visions() => Create(RecordGenerators.Visions);

    public static Arbitrary<Mission> Missions() => Create(RecordGenerators.Missions);

    public static Arbitrary<CoreValue> CoreValues() => Create(RecordGenerators.CoreValues);

    public static Arbitrary<StakeholderRole> StakeholderRoles() => Create(RecordGenerators.StakeholderRoles);

    public static Arbitrary<Stakeholder> Stakeholders() => Create(RecordGenerators.Stakeholders);

    public static Arbitrary<Organization> Organizations() => Create(RecordGenerators.Organizations);

    public static Arbitrary<ContactInformation> ContactInformation() => Create(RecordGenerators.ContactInformation);

    public static Arbitrary<Relationship> Relationships() => Create(RecordGenerators.Relationships);

    public static Arbitrary<Place> Places() => Create(RecordGenerators.Places);

    public static Arbitrary<ResultDescriptor> ResultDescriptors() => Create(RecordGenerators.ResultDescriptors);

    public static Arbitrary<MeasuredResult> MeasuredResults() => Create(RecordGenerators.MeasuredResults);

    public static Arbitrary<MeasurementInstance> MeasurementInstances() =>
        Create(RecordGenerators.MeasurementInstances);

    public static Arbitrary<PerformanceIndicator> PerformanceIndicators() =>
        Create(RecordGenerators.PerformanceIndicators);

    public static Arbitrary<Objective> Objectives() => Create(RecordGenerators.Objectives);

    public static Arbitrary<GoalGroup> GoalGroups() => Create(RecordGenerators.GoalGroups);

    public static Arbitrary<Goal> Goals() => Create(RecordGenerators.Goals);

    public static Arbitrary<Adoption> Adoptions() => Create(RecordGenerators.Adoptions);

    public static Arbitrary<StrategicFramework> StrategicFrameworks() => Create(RecordGenerators.StrategicFrameworks);

    public static Arbitrary<FrameworkCatalog> FrameworkCatalogs() => Create(RecordGenerators.FrameworkCatalogs);

    public static Arbitrary<Contribution> Contributions() => Create(ProgrammeGenerators.Contributions);

    public static Arbitrary<Milestone> Milestones() => Create(ProgrammeGenerators.Milestones);

    public static Arbitrary<ProgrammeActivity> Activities() => Create(ProgrammeGenerators.Activities);

    public static Arbitrary<Programme> Programmes() => Create(ProgrammeGenerators.Programmes);

    public static Arbitrary<ProgressUpdate> Updates() => Create(ProgrammeGenerators.Updates);

    public static Arbitrary<Achievement> Achievements() => Create(ProgrammeGenerators.Achievements);

    public static Arbitrary<ProgressReport> Reports() => Create(ProgrammeGenerators.Reports);

    public static Arbitrary<ValidationRule> ValidationRules() => OptionGenerators.ValidationRules.ToArbitrary();

    public static Arbitrary<Diagnostic> Diagnostics() => OptionGenerators.Diagnostics.ToArbitrary();

    public static Arbitrary<ReadOptions> ReadOptions() => OptionGenerators.ReadOptions.ToArbitrary();

    public static Arbitrary<EquatableList<T>> Lists<T>(Arbitrary<T> items)
        where T : notnull =>
        Arb.From(
            RecordGenerators.List(items.Generator),
            list => ModelShrinker.ShrinkList(list, item => items.Shrinker(item)));

    /// <summary>
    /// Generates both values from one seed. Shrinkers are deterministic, so shrunk values stay equal.
    /// </summary>
    public static Arbitrary<Twins<T>> Twins<T>(Arbitrary<T> values) => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => new Twins<T>(Sample(values, seed), Sample(values, seed))),
        twins => values.Shrinker(twins.First)
            .Zip(values.Shrinker(twins.Second), (first, second) => new Twins<T>(first, second)));

    public static Arbitrary<Sample<T>> Samples<T>(Arbitrary<T> values) =>
        values.Generator.Resize(50).ArrayOf(200).Select(sample => new Sample<T>(sample)).ToArbitrary();

    /// <summary>Adds the shrinker of the model to a generator.</summary>
    public static Arbitrary<T> Create<T>(Gen<T> values)
        where T : notnull => Arb.From(values, ModelShrinker.Shrink);

    private static T Sample<T>(Arbitrary<T> values, int seed) =>
        values.Generator.Sample(1, new Rnd((ulong)seed), 20)[0];
}
