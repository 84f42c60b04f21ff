using System.Collections;
using System.Reflection;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents an empty portfolio, or one in which every property is set.</summary>
public sealed class AnyPortfolio
{
    internal AnyPortfolio(Portfolio value) => Value = value;

    internal Portfolio Value { get; }

    public override string ToString() => JsonSerializer.Serialize(Value);
}

/// <summary>Provides portfolios.</summary>
internal static class PortfolioArbitraries
{
    private static readonly Gen<Portfolio> Full =
        from framework in RecordGenerators.StrategicFrameworks
        from catalog in RecordGenerators.FrameworkCatalogs
        from vision in RecordGenerators.Visions
        from mission in RecordGenerators.Missions
        from coreValue in RecordGenerators.CoreValues
        from goalGroup in RecordGenerators.GoalGroups
        from goals in RecordGenerators.Goals.NonEmptyListOf()
        from objectives in RecordGenerators.List(RecordGenerators.Objectives)
        from adoption in RecordGenerators.Adoptions
        from organization in RecordGenerators.Organizations
        from stakeholder in RecordGenerators.Stakeholders
        from role in RecordGenerators.StakeholderRoles
        from contact in RecordGenerators.ContactInformation
        from indicator in RecordGenerators.PerformanceIndicators
        from relationship in RecordGenerators.Relationships
        from instance in RecordGenerators.MeasurementInstances
        from place in RecordGenerators.Places
        from result in RecordGenerators.MeasuredResults
        from descriptor in RecordGenerators.ResultDescriptors
        from report in ProgrammeGenerators.Reports
        from programme in ProgrammeGenerators.Programmes
        from activity in ProgrammeGenerators.Activities
        from contribution in ProgrammeGenerators.Contributions
        from milestone in ProgrammeGenerators.Milestones
        from update in ProgrammeGenerators.Updates
        from achievement in ProgrammeGenerators.Achievements
        from codes in RecordGenerators.List(PrimitiveGenerators.ElementCodes)
        from reference in PrimitiveGenerators.ElementReferences
        from remarks in RecordGenerators.List(StringGenerators.WellFormed)
        select new Portfolio
        {
            Title = framework.Name,
            Framework = framework,
            Catalog = catalog,
            Vision = vision,
            Mission = mission,
            CoreValue = coreValue,
            Goal = goals[0],
            GoalGroup = goalGroup,
            Objective = new(),
            Adoption = adoption,
            Organization = organization,
            Stakeholder = stakeholder,
            StakeholderRole = role,
            ContactInformation = contact,
            PerformanceIndicator = indicator,
            Relationship = relationship,
            MeasurementInstance = instance,
            Place = place,
            MeasuredResult = result,
            ResultDescriptor = descriptor,
            Report = report,
            Programme = programme,
            Activity = activity,
            Contribution = contribution,
            Milestone = milestone,
            Update = update,
            Achievement = achievement,
            Kind = goals[0].Kind,
            StakeholderType = stakeholder.Type,
            Code = goals[0].Code,
            Id = framework.Id,
            Period = framework.Period,
            Serves = reference,
            Goals = [.. goals],
            GoalsInOrder = [.. goals],
            Objectives = objectives,
            Codes = codes,
            Roles = role.Types,
            Remarks = remarks,
            Visions = (EquatableList<Vision>)[vision],
            ByCode = codes.Distinct().ToDictionary(code => code, code => new Objective { Code = code }),
            ById = new() { [framework.Id] = framework },
            Budget = new() { [reference] = 1.50m },
            Payments = [new("Rent", 12.5m, reference)],
        };

    public static Arbitrary<AnyPortfolio> Portfolios() => Arb.From(
        Gen.Frequency((1, Gen.Fresh(() => new Portfolio())), (9, Full)).Select(value => new AnyPortfolio(value)),
        portfolio => Shrink(portfolio.Value).Select(value => new AnyPortfolio(value)));

    /// <summary>Returns copies in which one property is empty, then copies with one smaller record.</summary>
    private static IEnumerable<Portfolio> Shrink(Portfolio portfolio)
    {
        var empty = new Portfolio();
        PropertyInfo[] properties = [.. typeof(Portfolio).GetProperties().Where(IsNotEmpty)];
        foreach (PropertyInfo property in properties)
        {
            yield return CopyWith(property, property.GetValue(empty));
        }

        foreach (PropertyInfo property in properties.Where(property => IsRecord(property.PropertyType)))
        {
            foreach (object smaller in ModelShrinker.Shrink(property.GetValue(portfolio)!))
            {
                yield return CopyWith(property, smaller);
            }
        }

        bool IsNotEmpty(PropertyInfo property) => property.GetValue(portfolio) is ICollection collection
            ? collection.Count > 0
            : !Equals(property.GetValue(portfolio), property.GetValue(empty));

        Portfolio CopyWith(PropertyInfo changed, object? value)
        {
            var copy = new Portfolio();
            foreach (PropertyInfo property in typeof(Portfolio).GetProperties())
            {
                property.SetValue(copy, property == changed ? value : property.GetValue(portfolio));
            }

            return copy;
        }
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Assembly == typeof(StrategicFramework).Assembly;
}
