namespace Interpol.Strategy.Model.Tests;

public sealed class ElementCodeProperties : PrimitiveProperties<ElementCode>;

public sealed class FrameworkIdProperties : PrimitiveProperties<FrameworkId>;

public sealed class ElementReferenceProperties : PrimitiveProperties<ElementReference>;

public sealed class FrameworkPeriodProperties : PrimitiveProperties<FrameworkPeriod>;
