using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of the records of a framework. Optional properties are sometimes absent.</summary>
internal static class RecordGenerators
{
    public static Gen<Vision> Visions { get; } =
        from identifier in StringGenerators.Optional
        from description in StringGenerators.Optional
        select new Vision { Identifier = identifier, Description = description };

    public static Gen<Mission> Missions { get; } =
        from identifier in StringGenerators.Optional
        from description in StringGenerators.Optional
        select new Mission { Identifier = identifier, Description = description };

    public static Gen<CoreValue> CoreValues { get; } =
        from identifier in StringGenerators.Optional
        from name in StringGenerators.Optional
        from description in StringGenerators.Optional
        select new CoreValue { Identifier = identifier, Name = name, Description = description };

    public static Gen<StakeholderRole> StakeholderRoles { get; } =
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from types in List(EnumValues<RoleType>())
        select new StakeholderRole { Name = name, Description = description, Types = types };

    public static Gen<Stakeholder> Stakeholders { get; } =
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from type in OptionalValue(EnumValues<StakeholderType>())
        from roles in List(StakeholderRoles)
        select new Stakeholder { Name = name, Description = description, Type = type, Roles = roles };

    public static Gen<Organization> Organizations { get; } =
        from name in StringGenerators.Optional
        from acronym in StringGenerators.Optional
        from identifier in StringGenerators.Optional
        from description in StringGenerators.Optional
        from stakeholders in List(Stakeholders)
        select new Organization
        {
            Name = name,
            Acronym = acronym,
            Identifier = identifier,
            Description = description,
            Stakeholders = stakeholders,
        };

    public static Gen<ContactInformation> ContactInformation { get; } =
        from identifier in StringGenerators.Optional
        from givenName in StringGenerators.Optional
        from surname in StringGenerators.Optional
        from phoneNumber in StringGenerators.Optional
        from emailAddress in StringGenerators.Optional
        select new ContactInformation
        {
            Identifier = identifier,
            GivenName = givenName,
            Surname = surname,
            PhoneNumber = phoneNumber,
            EmailAddress = emailAddress,
        };

    public static Gen<Relationship> Relationships { get; } =
        from identifier in StringGenerators.Optional
        from referents in List(StringGenerators.WellFormed)
        from name in StringGenerators.Optional
        from description in StringGenerators.Optional
        from type in OptionalValue(EnumValues<RelationshipType>())
        select new Relationship
        {
            Identifier = identifier,
            ReferentIdentifiers = referents,
            Name = name,
            Description = description,
            Type = type,
        };

    public static Gen<Place> Places { get; } =
        from name in StringGenerators.WellFormed
        from identifier in StringGenerators.Optional
        select new Place { Name = name, Identifier = identifier };

    public static Gen<ResultDescriptor> ResultDescriptors { get; } =
        from name in StringGenerators.Optional
        from value in StringGenerators.Optional
        select new ResultDescriptor { Name = name, Value = value };

    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Elements(
            0m, 0.00m, -0.0m, 1.5m, 1.50m, 4.4249999999999998m, 5_723_103_289m, decimal.MaxValue, decimal.MinValue,
            0.0000000000000000000000000001m),
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(0, int.MaxValue)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, 0, negative, (byte)scale));

    public static Gen<decimal> Weights { get; } = Decimals.Select(Math.Abs);

    public static Gen<MeasuredResult> MeasuredResults { get; } =
        from start in PrimitiveGenerators.OptionalDates
        from end in PrimitiveGenerators.OptionalDates
        from units in OptionalValue(Decimals)
        from descriptor in Optional(ResultDescriptors)
        from description in StringGenerators.Optional
        from numerator in Rarely(Decimals)
        from denominator in Rarely(Decimals)
        select new MeasuredResult
        {
            StartDate = start,
            EndDate = end,
            NumberOfUnits = units,
            Descriptor = descriptor,
            Description = description,
            Numerator = numerator,
            Denominator = denominator,
        };

    public static Gen<MeasurementInstance> MeasurementInstances { get; } =
        from place in Optional(Places)
        from targets in List(MeasuredResults)
        from actuals in List(MeasuredResults)
        select new MeasurementInstance { Place = place, TargetResults = targets, ActualResults = actuals };

    public static Gen<PerformanceIndicator> PerformanceIndicators { get; } =
        from code in PrimitiveGenerators.OptionalCodes
        from dimension in StringGenerators.WellFormed
        from unit in StringGenerators.WellFormed
        from identifier in StringGenerators.Optional
        from relationships in List(Relationships)
        from instances in List(MeasurementInstances)
        from other in StringGenerators.Optional
        from stage in OptionalValue(EnumValues<ValueChainStage>())
        from type in OptionalValue(EnumValues<PerformanceIndicatorType>())
        from name in StringGenerators.Optional
        from direction in OptionalValue(EnumValues<IndicatorDirection>())
        from baseline in Optional(MeasuredResults)
        from accumulation in OptionalValue(EnumValues<Accumulation>())
        from weight in Rarely(Weights)
        from tolerance in Rarely(Weights)
        select new PerformanceIndicator
        {
            Code = code,
            MeasurementDimension = dimension,
            UnitOfMeasurement = unit,
            Identifier = identifier,
            Relationships = relationships,
            MeasurementInstances = instances,
            OtherInformation = other,
            ValueChainStage = stage,
            Type = type,
            Name = name,
            Direction = direction,
            Baseline = baseline,
            Accumulation = accumulation,
            Weight = weight,
            Tolerance = tolerance,
        };

    public static Gen<Objective> Objectives { get; } =
        from code in PrimitiveGenerators.OptionalCodes
        from identifier in StringGenerators.Optional
        from name in StringGenerators.Optional
        from description in StringGenerators.Optional
        from stakeholders in List(Stakeholders)
        from other in StringGenerators.Optional
        from indicators in List(PerformanceIndicators)
        select new Objective
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Stakeholders = stakeholders,
            OtherInformation = other,
            Indicators = indicators,
        };

    public static Gen<GoalGroup> GoalGroups { get; } =
        from code in PrimitiveGenerators.OptionalCodes
        from name in StringGenerators.WellFormed
        select new GoalGroup { Code = code, Name = name };

    public static Gen<Goal> Goals { get; } =
        from code in PrimitiveGenerators.OptionalCodes
        from identifier in StringGenerators.Optional
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from kind in EnumValues<GoalKind>()
        from groups in List(GoalGroups)
        from objectives in List(Objectives)
        from stakeholders in List(Stakeholders)
        from other in StringGenerators.Optional
        select new Goal
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Kind = kind,
            Groups = groups,
            Objectives = objectives,
            Stakeholders = stakeholders,
            OtherInformation = other,
        };

    public static Gen<Adoption> Adoptions { get; } =
        from body in StringGenerators.WellFormed
        from session in OptionalValue(Gen.Choose(1, int.MaxValue))
        from year in OptionalValue(Gen.Choose(1, 9999))
        from month in OptionalValue(Gen.Choose(1, 12))
        select new Adoption { Body = body, Session = session, Year = year, Month = month };

    public static Gen<string> LanguageTags { get; } = Gen.Elements(
        "en", "EN", "en-GB", "fr", "es-419", "zh-Hant-TW", "sl-rozaj-biske-1994", "de-a-value-x-1", "x-private",
        "i-klingon");

    public static Gen<StrategicFramework> StrategicFrameworks { get; } =
        from id in PrimitiveGenerators.FrameworkIds
        from name in StringGenerators.WellFormed
        from description in StringGenerators.Optional
        from period in OptionalValue(PrimitiveGenerators.FrameworkPeriods)
        from vision in Optional(Visions)
        from mission in Optional(Missions)
        from values in List(CoreValues)
        from goals in List(Goals)
        from adoption in Optional(Adoptions)
        from source in StringGenerators.Optional
        from type in EnumValues<FrameworkType>()
        from organizations in List(Organizations)
        from other in StringGenerators.Optional
        from publication in PrimitiveGenerators.OptionalDates
        from identifier in StringGenerators.Optional
        from submitter in Optional(ContactInformation)
        from language in Optional(LanguageTags)
        select new StrategicFramework
        {
            Id = id,
            Name = name,
            Description = description,
            Period = period,
            Vision = vision,
            Mission = mission,
            Values = values,
            Goals = goals,
            Adoption = adoption,
            Source = source,
            Type = type,
            Organizations = organizations,
            OtherInformation = other,
            PublicationDate = publication,
            Identifier = identifier,
            Submitter = submitter,
            Language = language,
        };

    public static Gen<FrameworkCatalog> FrameworkCatalogs { get; } =
        List(StrategicFrameworks).Select(frameworks => new FrameworkCatalog(frameworks.DistinctBy(f => f.Id)));

    public static Gen<EquatableList<T>> List<T>(Gen<T> items)
        where T : notnull =>
        Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Choose(2, 3)))
            .SelectMany(count => items.ArrayOf(count))
            .Select(array => (EquatableList<T>)[.. array]);

    public static Gen<T> EnumValues<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    public static Gen<T?> OptionalValue<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(value => (T?)value)));

    private static Gen<T?> Rarely<T>(Gen<T> values)
        where T : struct =>
        Gen.Frequency((3, Gen.Constant<T?>(null)), (1, values.Select(value => (T?)value)));

    public static Gen<T?> Optional<T>(Gen<T> values)
        where T : class =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(value => (T?)value)));
}
