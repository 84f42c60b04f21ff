using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Provides the method that adds the types of Interpol.Strategy.Model to a model.</summary>
public static class ModelConfigurationBuilderExtensions
{
    /// <summary>Configures columns for all properties whose types are those of Interpol.Strategy.Model.</summary>
    /// <remarks>
    /// <para><see cref="FrameworkId"/>, <see cref="ElementCode"/>, <see cref="ElementReference"/> and
    /// <see cref="FrameworkPeriod"/>, nullable or not, become string columns. They can be keys, foreign keys, indexes
    /// and concurrency tokens.</para>
    /// <para>An <see cref="EquatableList{T}"/> of these types or of strings becomes a column with a JSON array. A
    /// <see cref="StrategicFramework"/> and a <see cref="ProgressReport"/> become a column with a JSON document.</para>
    /// <para>Equality, <c>Contains</c>, grouping and joins are translated to SQL. Order is not: SQL orders 4.10 before
    /// 4.2. Order by a mapped property with <see cref="ElementReference.ToSortKey"/> instead.</para>
    /// </remarks>
    /// <param name="configurationBuilder">The parameter of <see cref="DbContext.ConfigureConventions"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="configurationBuilder"/> is <see langword="null"/>.
    /// </exception>
    public static ModelConfigurationBuilder AddStrategicFrameworkTypes(
        this ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        AddPrimitive<FrameworkId>(configurationBuilder);
        AddPrimitive<ElementCode>(configurationBuilder);
        AddPrimitive<ElementReference>(configurationBuilder);
        AddPrimitive<FrameworkPeriod>(configurationBuilder);
        AddList<string>(configurationBuilder);
        _ = configurationBuilder.Properties<StrategicFramework>()
            .HaveConversion<StrategicFrameworkConverter, StrategicFrameworkComparer>();
        _ = configurationBuilder.Properties<ProgressReport>()
            .HaveConversion<ProgressReportConverter, ProgressReportComparer>();
        return configurationBuilder;
    }

    private static void AddPrimitive<T>(ModelConfigurationBuilder configurationBuilder)
        where T : struct, IParsable<T>
    {
        _ = configurationBuilder.Properties<T>().HaveConversion<PrimitiveConverter<T>>();
        AddList<T>(configurationBuilder);
    }

    private static void AddList<T>(ModelConfigurationBuilder configurationBuilder)
        where T : notnull =>
        configurationBuilder.Properties<EquatableList<T>>()
            .HaveConversion<EquatableListConverter<T>, EquatableListComparer<T>>();
}
