using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A generator for each record, every member of it present and absent.</summary>
internal static class Records
{
    public static Gen<Vision> Visions { get; } =
        from identifier in Texts.Optional
        from description in Texts.Optional
        select new Vision { Identifier = identifier, Description = description };

    public static Gen<Mission> Missions { get; } =
        from identifier in Texts.Optional
        from description in Texts.Optional
        select new Mission { Identifier = identifier, Description = description };

    public static Gen<CoreValue> CoreValues { get; } =
        from identifier in Texts.Optional
        from name in Texts.Optional
        from description in Texts.Optional
        select new CoreValue { Identifier = identifier, Name = name, Description = description };

    public static Gen<StakeholderRole> StakeholderRoles { get; } =
        from name in Texts.Any
        from description in Texts.Optional
        from types in List(Enum<RoleType>())
        select new StakeholderRole { Name = name, Description = description, Types = types };

    public static Gen<Stakeholder> Stakeholders { get; } =
        from name in Texts.Any
        from description in Texts.Optional
        from type in OrNone(Enum<StakeholderType>())
        from roles in List(StakeholderRoles)
        select new Stakeholder { Name = name, Description = description, Type = type, Roles = roles };

    public static Gen<Organization> Organizations { get; } =
        from name in Texts.Optional
        from acronym in Texts.Optional
        from identifier in Texts.Optional
        from description in Texts.Optional
        from stakeholders in List(Stakeholders)
        select new Organization { Name = name, Acronym = acronym, Identifier = identifier, Description = description, Stakeholders = stakeholders };

    public static Gen<ContactInformation> Contacts { get; } =
        from identifier in Texts.Optional
        from givenName in Texts.Optional
        from surname in Texts.Optional
        from phoneNumber in Texts.Optional
        from emailAddress in Texts.Optional
        select new ContactInformation { Identifier = identifier, GivenName = givenName, Surname = surname, PhoneNumber = phoneNumber, EmailAddress = emailAddress };

    public static Gen<Relationship> Relationships { get; } =
        from identifier in Texts.Optional
        from referents in List(Texts.Any)
        from name in Texts.Optional
        from description in Texts.Optional
        from type in OrNone(Enum<RelationshipType>())
        select new Relationship { Identifier = identifier, ReferentIdentifiers = referents, Name = name, Description = description, Type = type };

    public static Gen<Place> Places { get; } =
        from name in Texts.Any
        from identifier in Texts.Optional
        select new Place { Name = name, Identifier = identifier };

    public static Gen<ResultDescriptor> ResultDescriptors { get; } =
        from name in Texts.Optional
        from value in Texts.Optional
        select new ResultDescriptor { Name = name, Value = value };

    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Elements(0m, 0.00m, -0.0m, 1.5m, 1.50m, 4.4249999999999998m, 5_723_103_289m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m),
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(0, int.MaxValue)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, 0, negative, (byte)scale));

    public static Gen<MeasuredResult> MeasuredResults { get; } =
        from start in Primitives.OptionalDays
        from end in Primitives.OptionalDays
        from units in OrNone(Decimals)
        from descriptor in OrNull(ResultDescriptors)
        from description in Texts.Optional
        select new MeasuredResult { StartDate = start, EndDate = end, NumberOfUnits = units, Descriptor = descriptor, Description = description };

    public static Gen<MeasurementInstance> MeasurementInstances { get; } =
        from place in OrNull(Places)
        from targets in List(MeasuredResults)
        from actuals in List(MeasuredResults)
        select new MeasurementInstance { Place = place, TargetResults = targets, ActualResults = actuals };

    public static Gen<PerformanceIndicator> PerformanceIndicators { get; } =
        from code in Primitives.OptionalCodes
        from dimension in Texts.Any
        from unit in Texts.Any
        from identifier in Texts.Optional
        from relationships in List(Relationships)
        from instances in List(MeasurementInstances)
        from other in Texts.Optional
        from stage in OrNone(Enum<ValueChainStage>())
        from type in OrNone(Enum<PerformanceIndicatorType>())
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
        };

    public static Gen<Objective> Objectives { get; } =
        from code in Primitives.OptionalCodes
        from identifier in Texts.Optional
        from name in Texts.Optional
        from description in Texts.Optional
        from stakeholders in List(Stakeholders)
        from other in Texts.Optional
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

    public static Gen<Goal> Goals { get; } =
        from code in Primitives.OptionalCodes
        from identifier in Texts.Optional
        from name in Texts.Any
        from description in Texts.Optional
        from kind in Enum<GoalKind>()
        from objectives in List(Objectives)
        from stakeholders in List(Stakeholders)
        from other in Texts.Optional
        select new Goal
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            Description = description,
            Kind = kind,
            Objectives = objectives,
            Stakeholders = stakeholders,
            OtherInformation = other,
        };

    public static Gen<Adoption> Adoptions { get; } =
        from body in Texts.Any
        from session in OrNone(Gen.Choose(1, int.MaxValue))
        from year in OrNone(Gen.Choose(1, 9999))
        from month in OrNone(Gen.Choose(1, 12))
        select new Adoption { Body = body, Session = session, Year = year, Month = month };

    public static Gen<StrategicFramework> Frameworks { get; } =
        from id in Primitives.FrameworkIds
        from name in Texts.Any
        from description in Texts.Optional
        from period in OrNone(Primitives.FrameworkPeriods)
        from vision in OrNull(Visions)
        from mission in OrNull(Missions)
        from values in List(CoreValues)
        from goals in List(Goals)
        from adoption in OrNull(Adoptions)
        from source in Texts.Optional
        from type in Enum<FrameworkType>()
        from organizations in List(Organizations)
        from other in Texts.Optional
        from publication in Primitives.OptionalDays
        from identifier in Texts.Optional
        from submitter in OrNull(Contacts)
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
        };

    public static Gen<EquatableList<T>> List<T>(Gen<T> items)
        where T : notnull =>
        Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Choose(2, 3))).SelectMany(count => items.ArrayOf(count)).Select(array => (EquatableList<T>)[.. array]);

    private static Gen<T> Enum<T>()
        where T : struct, Enum => Gen.Elements(System.Enum.GetValues<T>());

    private static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(value => (T?)value)));

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(value => (T?)value)));
}
